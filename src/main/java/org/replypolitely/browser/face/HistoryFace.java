package org.replypolitely.browser.face;

import org.replypolitely.browser.extension.WorkerClient;
import org.replypolitely.options.HistoryEvent;
import org.replypolitely.options.HistoryScreen;
import org.replypolitely.options.HistoryState;
import org.replypolitely.options.HistoryStep;
import org.replypolitely.options.HistoryUpdate;
import org.replypolitely.protocol.FromLedger;
import org.replypolitely.protocol.ToLedger;

/** The history in the running options page: takes events, steps, draws, asks the ledger. */
final class HistoryFace {

    private final HistoryView view = new HistoryView(this::on);
    private HistoryState state = HistoryState.INITIAL;

    private HistoryFace() {}

    /** Starts it: looks for everything. */
    static HistoryFace start() {
        HistoryFace face = new HistoryFace();
        face.look();
        return face;
    }

    /** Looks again, where something else has changed the history. */
    void look() {
        on(new HistoryEvent.Search(state.words()));
    }

    private void on(HistoryEvent event) {
        HistoryStep step = HistoryUpdate.step(state, event);
        state = step.state();
        FocusKeeper.during(() -> view.draw(HistoryScreen.of(state)));
        step.request().ifPresent(this::ask);
    }

    private void ask(ToLedger request) {
        if (request instanceof ToLedger.Find find) {
            WorkerClient.ask(request, answer -> on(new HistoryEvent.Answered(find.words(), answer)));
        } else {
            WorkerClient.ask(request, answer -> on(new HistoryEvent.Deleted(answer instanceof FromLedger.Done)));
        }
    }
}
