package org.replypolitely.phrasebook;

/** Whether this is an ordinary reply, the same answer once more, or the last one. */
public enum Tone {
    USUAL,
    /** Declined before: the same answer, shorter. */
    REPEATED,
    /** No contact is wanted. */
    FINAL
}
