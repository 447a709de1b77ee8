package org.replypolitely.options;

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
            return state.beginning() instanceof Beginning.Asking
                    ? FollowStep.to(state.with(new Beginning.Working()), new Request.MakeReady(chosen.mine()))
                    : FollowStep.to(state);
        }
        if (event instanceof FollowEvent.Left) {
            return FollowStep.to(state.with(new Beginning.None()));
        }
        if (event instanceof FollowEvent.Ready ready) {
            if (!(state.beginning() instanceof Beginning.Working)) {
                return FollowStep.to(state);
            }
            return ready.done()
                    ? FollowStep.to(state, new Request.Follow(true))
                    : FollowStep.to(state.with(new Beginning.Failed()));
        }
        if (event instanceof FollowEvent.Remove) {
            return FollowStep.to(state.with(Removal.WORKING), new Request.EmptyAccount());
        }
        return FollowStep.to(seen(state, event));
    }

    private static FollowStep ticked(FollowState state, boolean wanted) {
        if (wanted) {
            return FollowStep.to(state.with(new Beginning.Working()), new Request.Look());
        }
        return state.follows()
                ? FollowStep.to(state.wanting(false), new Request.Follow(false))
                : FollowStep.to(state.with(new Beginning.None()));
    }

    private static FollowStep looked(FollowState state, FollowEvent.Looked event) {
        if (!(state.beginning() instanceof Beginning.Working)) {
            return FollowStep.to(state);
        }
        if (event.outlook().isEmpty()) {
            return FollowStep.to(state.with(new Beginning.Failed()));
        }
        Joining.Outlook outlook = event.outlook().get();
        return outlook.differences().isEmpty()
                ? FollowStep.to(state, new Request.MakeReady(true))
                : FollowStep.to(state.with(new Beginning.Asking(outlook)));
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
        boolean done = event instanceof FollowEvent.Removed removed && removed.done();
        return state.with(!done && state.copyIsThere()).with(done ? Removal.DONE : Removal.FAILED);
    }
}
