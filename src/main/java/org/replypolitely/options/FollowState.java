package org.replypolitely.options;

import org.replypolitely.follow.FollowingStatus;

/**
 * How following the user stands.
 *
 * @param follows whether the user wants it
 * @param status how it went
 * @param copyIsThere whether something lies in the browser's account
 * @param removal how taking that out went
 */
public record FollowState(boolean follows, FollowingStatus status, boolean copyIsThere, Removal removal) {

    /** A page that has just been opened. */
    public static final FollowState INITIAL = new FollowState(false, new FollowingStatus.None(), false, Removal.NONE);

    /** How taking it out went. */
    public enum Removal {
        NONE,
        WORKING,
        DONE,
        FAILED
    }

    /** The state after an event. */
    public FollowState after(FollowEvent event) {
        if (event instanceof FollowEvent.Wanted wanted) {
            return new FollowState(wanted.follows(), status, copyIsThere, wanted.follows() ? Removal.NONE : removal);
        }
        if (event instanceof FollowEvent.StatusSeen seen) {
            return new FollowState(follows, seen.status(), copyIsThere, removal);
        }
        if (event instanceof FollowEvent.CopySeen seen) {
            return new FollowState(follows, status, seen.isThere(), removal);
        }
        if (event instanceof FollowEvent.Remove) {
            return new FollowState(follows, status, copyIsThere, Removal.WORKING);
        }
        boolean done = ((FollowEvent.Removed) event).done();
        return new FollowState(follows, status, !done && copyIsThere, done ? Removal.DONE : Removal.FAILED);
    }
}
