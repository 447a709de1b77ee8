package org.replypolitely.options;

import java.util.Optional;
import org.replypolitely.protocol.FromLedger;
import org.replypolitely.protocol.ToLedger;

/** The history's one rule of change: what is searched is shown, and nothing is deleted before it was confirmed. */
public final class HistoryUpdate {

    private HistoryUpdate() {}

    /** Takes one step. */
    public static HistoryStep step(HistoryState state, HistoryEvent event) {
        if (event instanceof HistoryEvent.Search search) {
            return finding(state.searching(search.words()));
        }
        if (event instanceof HistoryEvent.More) {
            return finding(state.withMore());
        }
        if (event instanceof HistoryEvent.Answered answered) {
            return done(answered(state, answered));
        }
        if (event instanceof HistoryEvent.Ask ask) {
            return done(state.asking(Optional.of(ask.deletion())));
        }
        if (event instanceof HistoryEvent.Keep) {
            return done(state.asking(Optional.empty()));
        }
        if (event instanceof HistoryEvent.Confirm) {
            return new HistoryStep(state, state.asked().map(Deletion::request));
        }
        return ((HistoryEvent.Deleted) event).done()
                ? finding(state.with(HistoryState.Notice.DELETED))
                : done(state.with(HistoryState.Notice.NOT_DELETED));
    }

    private static HistoryState answered(HistoryState state, HistoryEvent.Answered event) {
        if (!event.words().equals(state.words())) {
            return state;
        }
        return event.answer() instanceof FromLedger.Entries found
                ? state.with(new HistoryState.Found(found.today(), found.total(), found.setAside(), found.entries()))
                : state.with(HistoryState.Notice.UNREADABLE);
    }

    private static HistoryStep finding(HistoryState state) {
        return new HistoryStep(state, Optional.of(new ToLedger.Find(state.words(), state.most())));
    }

    private static HistoryStep done(HistoryState state) {
        return new HistoryStep(state, Optional.empty());
    }
}
