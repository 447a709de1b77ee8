package org.replypolitely.invitation;

/**
 * A pending invitation, read whole from its card.
 *
 * @param key which one it is
 * @param person who sent it
 * @param note what they wrote
 * @param mutual the mutual connections as the page words them, or an empty string
 * @param age the age of the invitation as the page words it, or an empty string
 * @param replyControl how the card lets the user answer
 */
public record Invitation(
        InvitationKey key, Person person, Note note, String mutual, String age, ReplyControl replyControl) {}
