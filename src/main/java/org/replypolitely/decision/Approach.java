package org.replypolitely.decision;

/** The communicative strategy of an answer. */
public enum Approach {
    DECLINE_WITH_REASON,
    ASK_HOW_WE_KNOW,
    /** Ask what they have in mind. */
    ASK,
    OPEN_THE_DOOR,
    ACCEPT_WITH_NOTE,
    DEFER,
    IGNORE,
    /** Never advised; who picks it is told that it is found out. */
    ACCEPT_THEN_REMOVE;

    /** Tells whether this approach has words to send. */
    public boolean isWorded() {
        return this != IGNORE && this != ACCEPT_THEN_REMOVE;
    }
}
