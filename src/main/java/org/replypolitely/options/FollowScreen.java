package org.replypolitely.options;

import java.util.List;
import java.util.Optional;
import org.replypolitely.face.Label;
import org.replypolitely.follow.FollowingStatus;
import org.replypolitely.options.FollowState.Beginning;

/**
 * Following the user, ready to be drawn.
 *
 * @param ticked whether it is wanted, or about to be
 * @param asks whether the user is asked which settings are to hold
 * @param differences the settings about which this is, a line each
 * @param learned what comes along; empty where nothing does
 * @param words how it stands; empty where there is nothing to say
 * @param failed whether something went wrong
 * @param canRemove whether there is something to take out of the browser's account
 */
public record FollowScreen(
        boolean ticked,
        boolean asks,
        List<FollowDifference> differences,
        Optional<Label> learned,
        Optional<Label> words,
        boolean failed,
        boolean canRemove) {

    public FollowScreen {
        differences = List.copyOf(differences);
    }

    /** The screen of this state. */
    public static FollowScreen of(FollowState state) {
        Beginning beginning = state.beginning();
        if (beginning instanceof Beginning.Asking asking) {
            int learned = asking.outlook().learned().size();
            return new FollowScreen(
                    true,
                    true,
                    FollowDifference.of(asking.outlook().differences()),
                    learned == 0
                            ? Optional.empty()
                            : Optional.of(Label.of("follow_learned", Integer.toString(learned))),
                    Optional.empty(),
                    false,
                    false);
        }
        if (beginning instanceof Beginning.Looking || beginning instanceof Beginning.Working) {
            return saying(true, Optional.empty(), false, false);
        }
        if (beginning instanceof Beginning.Failed) {
            return saying(false, Optional.of(Label.of("follow_not_begun")), true, false);
        }
        return state.follows() ? following(state.status()) : resting(state);
    }

    private static FollowScreen following(FollowingStatus status) {
        if (status instanceof FollowingStatus.Refused) {
            return saying(true, Optional.of(Label.of("follow_refused")), true, false);
        }
        if (status instanceof FollowingStatus.Sent sent) {
            Label words =
                    sent.left() == 0 ? Label.of("follow_sent") : Label.of("follow_left", Integer.toString(sent.left()));
            return saying(true, Optional.of(words), false, false);
        }
        return saying(true, Optional.empty(), false, false);
    }

    private static FollowScreen resting(FollowState state) {
        return switch (state.removal()) {
            case DONE -> saying(false, Optional.of(Label.of("follow_removed")), false, false);
            case FAILED -> saying(false, Optional.of(Label.of("follow_not_removed")), true, true);
            case WORKING -> saying(false, Optional.of(Label.of("follow_copy")), false, false);
            case NONE ->
                state.copyIsThere()
                        ? saying(false, Optional.of(Label.of("follow_copy")), false, true)
                        : saying(
                                false,
                                state.status() instanceof FollowingStatus.Stopped
                                        ? Optional.of(Label.of("follow_stopped"))
                                        : Optional.empty(),
                                false,
                                false);
        };
    }

    private static FollowScreen saying(boolean ticked, Optional<Label> words, boolean failed, boolean canRemove) {
        return new FollowScreen(ticked, false, List.of(), Optional.empty(), words, failed, canRemove);
    }
}
