package org.replypolitely.browser.face;

import java.util.function.Consumer;
import org.replypolitely.browser.extension.WorkerClient;
import org.replypolitely.browser.interop.Today;
import org.replypolitely.ledger.LedgerEntry;
import org.replypolitely.panel.PanelEffect;
import org.replypolitely.panel.PanelEvent;
import org.replypolitely.protocol.FromLedger;
import org.replypolitely.protocol.ToLedger;

/** What the panel asks of the history, and has noted there. */
final class PanelHistory {

    private final Consumer<PanelEvent> events;

    PanelHistory(Consumer<PanelEvent> events) {
        this.events = events;
    }

    void carryOut(PanelEffect.InHistory effect) {
        if (effect instanceof PanelEffect.Recall recall) {
            recall(recall);
        } else if (effect instanceof PanelEffect.WriteDown write) {
            String id = write.before().map(LedgerEntry::id).orElseGet(Today::freshId);
            store(LedgerEntry.of(id, Today.day(), write.said()));
        } else if (effect instanceof PanelEffect.WriteAgain again) {
            store(again.entry());
        } else if (effect instanceof PanelEffect.Unwrite unwrite) {
            WorkerClient.ask(new ToLedger.Forget(unwrite.entry().id()), answer -> {});
        } else {
            throw new IllegalStateException();
        }
    }

    private void recall(PanelEffect.Recall recall) {
        WorkerClient.ask(new ToLedger.Known(recall.person(), recall.circle()), answer -> {
            if (answer instanceof FromLedger.Entries known) {
                events.accept(new PanelEvent.Recalled(recall.person(), known.today(), known.entries()));
            }
        });
    }

    private void store(LedgerEntry entry) {
        WorkerClient.ask(
                new ToLedger.Write(entry),
                answer -> events.accept(new PanelEvent.NotingWent(entry, answer instanceof FromLedger.Done)));
    }
}
