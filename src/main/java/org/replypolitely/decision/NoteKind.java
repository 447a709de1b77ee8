package org.replypolitely.decision;

/** What kind of note came with the invitation. */
public enum NoteKind {
    NONE,
    SITE_DEFAULT,
    PERSONAL,
    QUESTION,
    REQUEST,
    PITCH,
    HOSTILE,
    OTHER_LANGUAGE
}
