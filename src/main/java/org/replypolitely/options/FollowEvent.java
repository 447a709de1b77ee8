package org.replypolitely.options;

import org.replypolitely.follow.FollowingStatus;

/** Something that happened to what follows the user. */
public sealed interface FollowEvent {

    /** The user wants to be followed, or not. */
    record Wanted(boolean follows) implements FollowEvent {}

    /** How it went. */
    record StatusSeen(FollowingStatus status) implements FollowEvent {}

    /** Something lies in the browser's account, or nothing does. */
    record CopySeen(boolean isThere) implements FollowEvent {}

    /** The user wants it taken out. */
    record Remove() implements FollowEvent {}

    /** It is taken out, or not. */
    record Removed(boolean done) implements FollowEvent {}
}
