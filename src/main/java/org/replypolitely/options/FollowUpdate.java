package org.replypolitely.options;

import java.util.Optional;
import org.replypolitely.follow.Joining;
import org.replypolitely.options.FollowState.Beginning;
import org.replypolitely.options.FollowState.Removal;
import org.replypolitely.options.FollowStep.Request;

/** The one rule of change for what follows the user: nothing that is here or in the account is overwritten unasked. */
public final class FollowUpdate {

    private FollowUpdate() {}

    /** Takes one step. */
    public static FollowStep step(FollowState state, FollowEvent event) {
        if (event instanceof FollowEvent.Ticked ticked) {
            return ticked(state, ticked.wanted());
        }
        if (event instanceof FollowEvent.Looked looked) {
            return looked(state, looked);
        }
        if (event instanceof FollowEvent.Chosen chosen) {
            return state.beginning() instanceof Beginning.Asking asking
                    ? makeReady(state, asking.outlook(), chosen.mine())
                    : FollowStep.to(state);
        }
        if (event instanceof FollowEvent.Left) {
            return FollowStep.to(state.with(new Beginning.None()));
        }
        if (event instanceof FollowEvent.Ready ready) {
            return ready(state, ready.done());
        }
        if (event instanceof FollowEvent.Remove) {
            return FollowStep.to(state.with(Removal.WORKING), new Request.EmptyAccount());
        }
        return FollowStep.to(seen(state, event));
    }

    private static FollowStep ticked(FollowState state, boolean wanted) {
        if (wanted) {
            return look(state, Optional.empty());
        }
        return state.follows()
                ? FollowStep.to(state.wanting(false), new Request.Follow(false))
                : FollowStep.to(state.with(new Beginning.None()));
    }

    private static FollowStep look(FollowState state, Optional<Joining.Outlook> before) {
        return FollowStep.to(state.with(new Beginning.Looking(before)), new Request.Look());
    }

    private static FollowStep looked(FollowState state, FollowEvent.Looked event) {
        if (!(state.beginning() instanceof Beginning.Looking looking)) {
            return FollowStep.to(state);
        }
        if (event.outlook().isEmpty() || event.outlook().equals(looking.before())) {
            return FollowStep.to(state.with(new Beginning.Failed()));
        }
        Joining.Outlook outlook = event.outlook().get();
        return outlook.differences().isEmpty()
                ? makeReady(state, outlook, true)
                : FollowStep.to(state.with(new Beginning.Asking(outlook)));
    }

    private static FollowStep makeReady(FollowState state, Joining.Outlook outlook, boolean mine) {
        return FollowStep.to(state.with(new Beginning.Working(outlook)), new Request.MakeReady(mine, outlook.shown()));
    }

    /** Where it could not be seen to, something else may lie in the account by now: then the user is asked again. */
    private static FollowStep ready(FollowState state, boolean done) {
        if (!(state.beginning() instanceof Beginning.Working working)) {
            return FollowStep.to(state);
        }
        return done ? FollowStep.to(state, new Request.Follow(true)) : look(state, Optional.of(working.outlook()));
    }

    private static FollowState seen(FollowState state, FollowEvent event) {
        if (event instanceof FollowEvent.Wanted wanted) {
            return wanted.follows() == state.follows() ? state : state.wanting(wanted.follows());
        }
        if (event instanceof FollowEvent.StatusSeen seen) {
            return new FollowState(
                    state.follows(), state.beginning(), seen.status(), state.copyIsThere(), state.removal());
        }
        if (event instanceof FollowEvent.CopySeen seen) {
            return state.with(seen.isThere());
        }
        if (event instanceof FollowEvent.Removed removed) {
            return removed.done() ? state.with(false).with(Removal.DONE) : state.with(Removal.FAILED);
        }
        throw new IllegalStateException();
    }
}
