package org.replypolitely.popup;

import org.replypolitely.ledger.LedgerEntry;

/**
 * A step that is due, and what the user says about it.
 *
 * @param entry what was said, and the step that should follow
 * @param answer what the user answered; {@link FollowUpAnswer#NONE} before that
 * @param stage how the answer stands
 */
public record FollowUpCase(LedgerEntry entry, FollowUpAnswer answer, Stage stage) {

    /** How an answer stands. */
    public enum Stage {
        /** The user is asked. */
        ASKING,
        /** The answer is being stored. */
        STORING,
        /** It is stored. */
        STORED,
        /** It could not be stored; the user is asked again. */
        FAILED
    }

    static FollowUpCase asking(LedgerEntry entry) {
        return new FollowUpCase(entry, FollowUpAnswer.NONE, Stage.ASKING);
    }

    FollowUpCase answering(FollowUpAnswer given) {
        return new FollowUpCase(entry, given, Stage.STORING);
    }

    FollowUpCase ended(boolean stored) {
        return stored
                ? new FollowUpCase(entry, answer, Stage.STORED)
                : new FollowUpCase(entry, FollowUpAnswer.NONE, Stage.FAILED);
    }
}
