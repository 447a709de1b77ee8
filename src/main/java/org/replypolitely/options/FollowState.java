package org.replypolitely.options;

import java.util.Optional;
import org.replypolitely.follow.FollowingStatus;
import org.replypolitely.follow.Joining;

/**
 * How following the user stands.
 *
 * @param follows whether the user wants it
 * @param beginning how far it got, where the user has just said so
 * @param status how it went
 * @param copyIsThere whether something lies in the browser's account
 * @param removal how taking that out went
 */
public record FollowState(
        boolean follows, Beginning beginning, FollowingStatus status, boolean copyIsThere, Removal removal) {

    /** A page that has just been opened. */
    public static final FollowState INITIAL =
            new FollowState(false, new Beginning.None(), new FollowingStatus.None(), false, Removal.NONE);

    /** What comes before it. */
    public sealed interface Beginning {

        /** Nothing is under way. */
        record None() implements Beginning {}

        /**
         * The account is looked at.
         *
         * @param before what it looked like when what was chosen could not be seen to; empty where this is the first look
         */
        record Looking(Optional<Joining.Outlook> before) implements Beginning {}

        /** What was chosen about this, or went without choosing, is seen to. */
        record Working(Joining.Outlook outlook) implements Beginning {}

        /** The account holds other settings: the user is asked which are to hold. */
        record Asking(Joining.Outlook outlook) implements Beginning {}

        /** The browser let nobody look, or could not store what was chosen; nothing has begun. */
        record Failed() implements Beginning {}
    }

    /** How taking it out went. */
    public enum Removal {
        NONE,
        WORKING,
        DONE,
        FAILED
    }

    FollowState wanting(boolean wanted) {
        return new FollowState(wanted, new Beginning.None(), status, copyIsThere, wanted ? Removal.NONE : removal);
    }

    FollowState with(Beginning now) {
        return new FollowState(follows, now, status, copyIsThere, removal);
    }

    FollowState with(boolean copy) {
        return new FollowState(follows, beginning, status, copy, removal);
    }

    FollowState with(Removal now) {
        return new FollowState(follows, beginning, status, copyIsThere, now);
    }
}
