package org.replypolitely.decision;

/** What kind of note came with the invitation. */
public enum NoteKind {
    NONE,
    SITE_DEFAULT,
    PERSONAL,
    QUESTION,
    /** News of the inviter's own. */
    NEWS,
    /** Praise of the user, or congratulation. */
    PRAISE,
    REQUEST,
    PITCH,
    HOSTILE,
    OTHER_LANGUAGE
}
