package org.replypolitely.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.replypolitely.face.Label;

/**
 * Saving everything to a file, and taking a file in, ready to be drawn.
 *
 * @param asks whether a file is looked at
 * @param brings what it would bring, a line each
 * @param hasOtherSettings whether its settings differ, so that there is something to choose
 * @param useSettings whether the user wants its settings
 * @param canTakeIn whether taking it in would do anything
 * @param notice what to say
 * @param failed whether something went wrong
 */
public record TransferScreen(
        boolean asks,
        List<Label> brings,
        boolean hasOtherSettings,
        boolean useSettings,
        boolean canTakeIn,
        Optional<Label> notice,
        boolean failed) {

    public TransferScreen {
        brings = List.copyOf(brings);
    }

    /** The screen of this state. */
    public static TransferScreen of(TransferState state) {
        Optional<TransferState.Preview> preview = state.preview();
        return new TransferScreen(
                preview.isPresent(),
                preview.map(TransferScreen::brings).orElse(List.of()),
                preview.filter(each -> !each.changes().isEmpty()).isPresent(),
                preview.filter(TransferState.Preview::useSettings).isPresent(),
                preview.filter(TransferState.Preview::brings).isPresent(),
                notice(state.notice()),
                failed(state.notice()));
    }

    private static List<Label> brings(TransferState.Preview preview) {
        List<Label> lines = new ArrayList<>();
        int known = preview.file().entries().size() - preview.added();
        lines.add(Label.of("import_history", Integer.toString(preview.added()), Integer.toString(known)));
        if (!preview.wordings().isEmpty()) {
            lines.add(Label.of(
                    "import_wordings", Integer.toString(preview.wordings().size())));
        }
        if (preview.file().unreadable() > 0) {
            lines.add(Label.of(
                    "import_unreadable", Integer.toString(preview.file().unreadable())));
        }
        lines.add(
                preview.changes().isEmpty()
                        ? Label.of("import_same_settings")
                        : Label.of(
                                "import_settings",
                                Integer.toString(preview.changes().size())));
        return lines;
    }

    private static Optional<Label> notice(TransferState.Notice notice) {
        return switch (notice) {
            case NONE -> Optional.empty();
            case EXPORTED -> Optional.of(Label.of("export_made"));
            case UNREADABLE -> Optional.of(Label.of("transfer_unreadable"));
            case DAMAGED -> Optional.of(Label.of("import_damaged"));
            case NEWER -> Optional.of(Label.of("import_newer"));
            case WORKING -> Optional.of(Label.of("import_working"));
            case TAKEN_IN -> Optional.of(Label.of("import_done"));
            case NOT_STORED -> Optional.of(Label.of("import_not_stored"));
        };
    }

    private static boolean failed(TransferState.Notice notice) {
        return switch (notice) {
            case NONE, EXPORTED, WORKING, TAKEN_IN -> false;
            case UNREADABLE, DAMAGED, NEWER, NOT_STORED -> true;
        };
    }
}
