package org.replypolitely.browser.face;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.replypolitely.browser.extension.OwnWordingStore;
import org.replypolitely.browser.extension.SettingsStore;
import org.replypolitely.browser.extension.TransferFile;
import org.replypolitely.browser.extension.WorkerClient;
import org.replypolitely.ledger.LedgerEntry;
import org.replypolitely.options.FileReading;
import org.replypolitely.options.TransferEvent;
import org.replypolitely.options.TransferScreen;
import org.replypolitely.options.TransferState;
import org.replypolitely.options.TransferStep;
import org.replypolitely.options.TransferUpdate;
import org.replypolitely.own.OwnWording;
import org.replypolitely.protocol.FromLedger;
import org.replypolitely.protocol.ToLedger;
import org.replypolitely.protocol.ToWorker;
import org.replypolitely.settings.SettingsChange;
import org.teavm.jso.dom.html.HTMLInputElement;

/** Saving everything to a file, and taking one in, in the running options page. */
final class TransferFace {

    private static final String NAME = "reply-politely.json";
    private static final int ALL = 1_000_000;

    private final Runnable changed;
    private final HTMLInputElement use = (HTMLInputElement) Page.element("import-settings");
    private final Rows brings = new Rows(Page.element("import-brings"), "import-line", (row, index) -> {});
    private TransferState state = TransferState.INITIAL;

    /** Starts it; tells when something was taken in. */
    TransferFace(Runnable changed) {
        this.changed = changed;
        Page.onClick("export", () -> TransferFile.make(this::save));
        HTMLInputElement file = (HTMLInputElement) Page.element("import-file");
        Page.onClick("import", file::click);
        Files.onChosen(file, text -> look(TransferFile.read(text)));
        Page.onChange(use, wanted -> on(new TransferEvent.UseSettings(wanted)));
        Page.onClick("import-yes", () -> on(new TransferEvent.TakeIn()));
        Page.onClick("import-no", () -> on(new TransferEvent.Leave()));
        Page.onEscape(Page.element("import-preview"), () -> on(new TransferEvent.Leave()));
    }

    private void save(Optional<String> text) {
        text.ifPresent(made -> Files.save(NAME, made));
        on(new TransferEvent.Exported(text.isPresent()));
    }

    private void look(FileReading file) {
        SettingsStore.read(settings -> WorkerClient.ask(new ToLedger.Find("", ALL), answer -> {
            if (!(answer instanceof FromLedger.Entries known)) {
                on(new TransferEvent.Unreadable());
                return;
            }
            Set<String> ids = new HashSet<>();
            for (LedgerEntry entry : known.entries()) {
                ids.add(entry.id());
            }
            OwnWordingStore.ids(
                    own -> {
                        ids.addAll(own);
                        on(new TransferEvent.Chosen(file, settings, ids));
                    },
                    () -> on(new TransferEvent.Unreadable()));
        }));
    }

    private void on(TransferEvent event) {
        boolean asked = state.preview().isPresent();
        TransferStep step = TransferUpdate.step(state, event);
        state = step.state();
        FocusKeeper.during(() -> draw(TransferScreen.of(state), asked));
        step.taking()
                .ifPresent(taking -> store(
                        taking.changes(),
                        0,
                        true,
                        stored -> add(taking.wordings(), 0, stored, all -> takeIn(taking.history(), all))));
    }

    private void draw(TransferScreen screen, boolean asked) {
        Page.textOrHide(
                Page.element("transfer-notice"), screen.notice().map(Words::say).orElse(""));
        Page.mark(Page.element("transfer-notice"), "failed", screen.failed());
        Page.show(Page.element("import-preview"), screen.asks());
        brings.resize(screen.brings().size());
        for (int i = 0; i < screen.brings().size(); i++) {
            Page.text(brings.row(i), Words.say(screen.brings().get(i)));
        }
        Page.show(Page.element("import-choice"), screen.hasOtherSettings());
        use.setChecked(screen.useSettings());
        Page.show(Page.element("import-yes"), screen.canTakeIn());
        if (screen.asks() && !asked) {
            Page.focus(Page.element("import-preview"));
        } else if (!screen.asks() && asked) {
            Page.focus(Page.element("import"));
        }
    }

    /** Stores one change after the other; tells at the end whether all of them are stored. */
    private static void store(List<SettingsChange> changes, int next, boolean all, Consumer<Boolean> done) {
        if (next == changes.size()) {
            done.accept(all);
            return;
        }
        WorkerClient.ask(
                new ToWorker.Change(changes.get(next)), stored -> store(changes, next + 1, all && stored, done));
    }

    private static void add(List<OwnWording> wordings, int next, boolean all, Consumer<Boolean> done) {
        if (next == wordings.size()) {
            done.accept(all);
            return;
        }
        OwnWordingStore.put(wordings.get(next), stored -> add(wordings, next + 1, all && stored, done));
    }

    private void takeIn(String history, boolean stored) {
        if (history.isEmpty()) {
            ended(stored);
        } else {
            WorkerClient.ask(
                    new ToLedger.Import(history), answer -> ended(stored && answer instanceof FromLedger.TakenIn));
        }
    }

    private void ended(boolean all) {
        on(new TransferEvent.Stored(all));
        changed.run();
    }
}
