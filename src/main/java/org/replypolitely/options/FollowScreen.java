package org.replypolitely.options;

import java.util.Optional;
import org.replypolitely.face.Label;
import org.replypolitely.follow.FollowingStatus;

/**
 * Following the user, ready to be drawn.
 *
 * @param words how it stands; empty where there is nothing to say
 * @param failed whether something went wrong
 * @param canRemove whether there is something to take out of the browser's account
 */
public record FollowScreen(Optional<Label> words, boolean failed, boolean canRemove) {

    /** The screen of this state. */
    public static FollowScreen of(FollowState state) {
        return state.follows() ? following(state.status()) : resting(state);
    }

    private static FollowScreen following(FollowingStatus status) {
        if (status instanceof FollowingStatus.Refused) {
            return new FollowScreen(Optional.of(Label.of("follow_refused")), true, false);
        }
        if (status instanceof FollowingStatus.Sent sent) {
            return sent.left() == 0
                    ? saying(Label.of("follow_sent"))
                    : saying(Label.of("follow_left", Integer.toString(sent.left())));
        }
        return new FollowScreen(Optional.empty(), false, false);
    }

    private static FollowScreen resting(FollowState state) {
        return switch (state.removal()) {
            case DONE -> saying(Label.of("follow_removed"));
            case FAILED -> new FollowScreen(Optional.of(Label.of("follow_not_removed")), true, true);
            case WORKING -> saying(Label.of("follow_copy"));
            case NONE ->
                state.copyIsThere()
                        ? new FollowScreen(Optional.of(Label.of("follow_copy")), false, true)
                        : state.status() instanceof FollowingStatus.Stopped
                                ? saying(Label.of("follow_stopped"))
                                : new FollowScreen(Optional.empty(), false, false);
        };
    }

    private static FollowScreen saying(Label words) {
        return new FollowScreen(Optional.of(words), false, false);
    }
}
