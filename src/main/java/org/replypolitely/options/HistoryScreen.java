package org.replypolitely.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.face.Label;
import org.replypolitely.ledger.LedgerEntry;
import org.replypolitely.ledger.Step;

/**
 * The history, ready to be drawn.
 *
 * @param rows what was found, the latest first
 * @param summary how much there is
 * @param setAside that some records could not be read; empty where all could
 * @param hasMore whether more was found than is shown
 * @param hasAny whether there is anything that could be deleted
 * @param confirmAll what to confirm where everything is to be deleted
 * @param notice how the last request went
 * @param failed whether it went wrong
 */
public record HistoryScreen(
        List<Row> rows,
        Optional<Label> summary,
        Optional<Label> setAside,
        boolean hasMore,
        boolean hasAny,
        Optional<Label> confirmAll,
        Optional<Label> notice,
        boolean failed) {

    /**
     * One entry.
     *
     * @param entry the entry
     * @param said what was said, in words
     * @param followed what was to follow and what came of it; nothing where nothing was
     * @param confirm what to confirm where this one or its person is to be deleted
     */
    public record Row(LedgerEntry entry, List<Label> said, List<Label> followed, Optional<Label> confirm) {

        public Row {
            said = List.copyOf(said);
            followed = List.copyOf(followed);
        }
    }

    public HistoryScreen {
        rows = List.copyOf(rows);
    }

    /** The screen of this state. */
    public static HistoryScreen of(HistoryState state) {
        List<Row> rows = new ArrayList<>();
        if (state.found().isPresent()) {
            for (LedgerEntry entry : state.found().get().entries()) {
                rows.add(row(entry, state.asked()));
            }
        }
        int total = state.found().map(HistoryState.Found::total).orElse(0);
        int setAside = state.found().map(HistoryState.Found::setAside).orElse(0);
        boolean all = state.asked().filter(Deletion.All.class::isInstance).isPresent();
        return new HistoryScreen(
                rows,
                state.found().map(found -> summary(state.words(), total)),
                setAside == 0
                        ? Optional.empty()
                        : Optional.of(Label.of("history_set_aside", Integer.toString(setAside))),
                total > rows.size(),
                total + setAside > 0 || !state.words().isEmpty(),
                all ? Optional.of(Label.of("history_confirm_all")) : Optional.empty(),
                notice(state.notice()),
                state.notice() == HistoryState.Notice.NOT_DELETED || state.notice() == HistoryState.Notice.UNREADABLE);
    }

    private static Row row(LedgerEntry entry, Optional<Deletion> asked) {
        List<Label> said = new ArrayList<>();
        said.add(Label.of("approach_" + entry.said().approach().name()));
        for (PublicReason reason : entry.said().reasons()) {
            said.add(Label.of("reason_" + reason.name()));
        }
        List<Label> followed = new ArrayList<>();
        if (entry.followUp().step() != Step.NONE) {
            followed.add(Label.of("step_" + entry.followUp().step().name()));
            followed.add(Label.of("outcome_" + entry.followUp().outcome().name()));
        }
        return new Row(entry, said, followed, asked.flatMap(deletion -> confirm(deletion, entry)));
    }

    private static Optional<Label> confirm(Deletion deletion, LedgerEntry entry) {
        if (deletion instanceof Deletion.One one && one.entry().id().equals(entry.id())) {
            return Optional.of(Label.of("history_confirm_one"));
        }
        if (deletion instanceof Deletion.Person person && person.entry().id().equals(entry.id())) {
            return Optional.of(
                    Label.of("history_confirm_person", entry.said().to().name()));
        }
        return Optional.empty();
    }

    private static Label summary(String words, int total) {
        if (total == 0) {
            return words.isEmpty() ? Label.of("history_empty") : Label.of("history_none_found");
        }
        return total == 1 ? Label.of("history_one") : Label.of("history_many", Integer.toString(total));
    }

    private static Optional<Label> notice(HistoryState.Notice notice) {
        return switch (notice) {
            case NONE -> Optional.empty();
            case DELETED -> Optional.of(Label.of("history_deleted"));
            case NOT_DELETED -> Optional.of(Label.of("history_not_deleted"));
            case UNREADABLE -> Optional.of(Label.of("history_unreadable"));
        };
    }
}
