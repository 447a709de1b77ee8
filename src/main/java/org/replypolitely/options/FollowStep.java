package org.replypolitely.options;

import java.util.List;
import java.util.Optional;

/**
 * What an event led to.
 *
 * @param state the state after it
 * @param request what to do, if anything
 */
public record FollowStep(FollowState state, Optional<Request> request) {

    /** Something to be done outside of the state. */
    public sealed interface Request {

        /** Look at what the browser's account holds already. */
        record Look() implements Request {}

        /** See to it that this machine's settings hold where the account's differ, or the account's; but only as far as that was shown. */
        record MakeReady(boolean mine, List<String> shown) implements Request {

            public MakeReady {
                shown = List.copyOf(shown);
            }
        }

        /** Store whether settings and own wordings are to follow the user. */
        record Follow(boolean wanted) implements Request {}

        /** Take what is in the account out of it. */
        record EmptyAccount() implements Request {}
    }

    static FollowStep to(FollowState state) {
        return new FollowStep(state, Optional.empty());
    }

    static FollowStep to(FollowState state, Request request) {
        return new FollowStep(state, Optional.of(request));
    }
}
