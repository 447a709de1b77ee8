package org.replypolitely.options;

import java.util.Optional;
import org.replypolitely.follow.FollowingStatus;
import org.replypolitely.follow.Joining;

/** Something that happened to what follows the user. */
public sealed interface FollowEvent {

    /** The user ticks or unticks it. */
    record Ticked(boolean wanted) implements FollowEvent {}

    /** What the browser's account holds already; empty where it cannot be told. */
    record Looked(Optional<Joining.Outlook> outlook) implements FollowEvent {}

    /** The user says which settings are to hold: this machine's, or the account's. */
    record Chosen(boolean mine) implements FollowEvent {}

    /** The user would rather not. */
    record Left() implements FollowEvent {}

    /** What was chosen is seen to, or not. */
    record Ready(boolean done) implements FollowEvent {}

    /** The settings say that the user wants to be followed, or not. */
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
