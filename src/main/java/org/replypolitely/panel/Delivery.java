package org.replypolitely.panel;

import org.replypolitely.protocol.InsertionOutcome;

/** How far the reply has come on its way out. */
public enum Delivery {
    NONE,
    /** Waits for the user to open the composer. */
    WAITING,
    INSERTED,
    DRAFT_PRESENT,
    REVERTED,
    EXPIRED,
    NO_REPLY_CONTROL,
    TAKEN_BACK,
    NOT_TAKEN_BACK,
    COPIED,
    /** The browser refused the clipboard; the text is selected, so that the user can copy it. */
    COPY_REFUSED;

    static Delivery of(InsertionOutcome outcome) {
        return switch (outcome) {
            case INSERTED -> INSERTED;
            case WAITING -> WAITING;
            case EXPIRED -> EXPIRED;
            case DRAFT_PRESENT -> DRAFT_PRESENT;
            case REVERTED -> REVERTED;
            case NO_REPLY_CONTROL -> NO_REPLY_CONTROL;
            case TAKEN_BACK -> TAKEN_BACK;
            case NOT_TAKEN_BACK -> NOT_TAKEN_BACK;
        };
    }

    /** Tells whether the panel makes itself small, so that the page can be worked with. */
    boolean isCompact() {
        return this == WAITING || this == INSERTED;
    }
}
