package org.replypolitely.decision;

/** Something more to tell the user, whatever the advice; worded in the locale files as {@code remark_NAME}. */
public enum Remark {
    /** Ignoring is fine too: probably a line of an uploaded address book. */
    PROBABLY_AN_UPLOAD,
    /** The reply begins with empathy instead of thanks. */
    EMPATHY_FIRST,
    /** A hostile note needs no answer, and gets no thanks; where the user wants to talk all the same. */
    HOSTILE_NOTE,
    /** They were refused once, and now the user wants something else: the change needs a word. */
    ONCE_REFUSED
}
