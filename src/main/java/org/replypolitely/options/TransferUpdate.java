package org.replypolitely.options;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.replypolitely.ledger.LedgerEntry;
import org.replypolitely.own.OwnWording;
import org.replypolitely.settings.SettingsChange;
import org.replypolitely.settings.SettingsDifference;

/** The one rule of change for files: what a file would bring is shown first, and nothing that is here is overwritten unasked. */
public final class TransferUpdate {

    private TransferUpdate() {}

    /** Takes one step. */
    public static TransferStep step(TransferState state, TransferEvent event) {
        if (event instanceof TransferEvent.Exported exported) {
            return done(
                    state.saying(exported.made() ? TransferState.Notice.EXPORTED : TransferState.Notice.UNREADABLE));
        }
        if (event instanceof TransferEvent.Chosen chosen) {
            return done(chosen(state, chosen));
        }
        if (event instanceof TransferEvent.Unreadable) {
            return done(state.saying(TransferState.Notice.UNREADABLE));
        }
        if (event instanceof TransferEvent.UseSettings use) {
            return done(state.preview()
                    .map(preview -> state.with(preview.using(use.wanted())))
                    .orElse(state));
        }
        if (event instanceof TransferEvent.TakeIn) {
            return takingIn(state);
        }
        if (event instanceof TransferEvent.Leave) {
            return done(TransferState.INITIAL);
        }
        return done(state.saying(
                ((TransferEvent.Stored) event).all()
                        ? TransferState.Notice.TAKEN_IN
                        : TransferState.Notice.NOT_STORED));
    }

    private static TransferState chosen(TransferState state, TransferEvent.Chosen event) {
        if (!(event.file() instanceof FileReading.Whole whole)) {
            return state.saying(
                    event.file() instanceof FileReading.Newer
                            ? TransferState.Notice.NEWER
                            : TransferState.Notice.DAMAGED);
        }
        Set<String> fresh = new HashSet<>();
        for (LedgerEntry entry : whole.entries()) {
            if (!event.known().contains(entry.id())) {
                fresh.add(entry.id());
            }
        }
        List<OwnWording> wordings = new ArrayList<>();
        for (OwnWording wording : whole.wordings()) {
            if (!event.known().contains(wording.id())) {
                wordings.add(wording);
            }
        }
        List<SettingsChange> changes = whole.settings()
                .map(theirs -> SettingsDifference.changes(event.settings(), theirs))
                .orElse(List.of());
        return state.with(new TransferState.Preview(whole, changes, false, wordings, fresh.size()));
    }

    private static TransferStep takingIn(TransferState state) {
        Optional<TransferState.Preview> preview = state.preview().filter(TransferState.Preview::brings);
        return new TransferStep(
                preview.isPresent() ? state.saying(TransferState.Notice.WORKING) : TransferState.INITIAL,
                preview.map(TransferUpdate::taking));
    }

    private static TransferStep.Taking taking(TransferState.Preview preview) {
        return new TransferStep.Taking(
                preview.useSettings() ? preview.changes() : List.of(),
                preview.wordings(),
                preview.added() > 0 ? preview.file().history() : "");
    }

    private static TransferStep done(TransferState state) {
        return new TransferStep(state, Optional.empty());
    }
}
