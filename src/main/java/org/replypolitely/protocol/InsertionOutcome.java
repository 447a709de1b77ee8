package org.replypolitely.protocol;

import java.util.Optional;

/** How putting a reply into the page's composer went; worded in the locale files as {@code insertion_NAME}. */
public enum InsertionOutcome {
    /** The text stands in the person's composer and stays there. */
    INSERTED,
    /** The composer is not open yet: the user opens it from the card's own reply control, then the text goes in. */
    WAITING,
    /** Waited long enough for a composer; a fresh click starts again. */
    EXPIRED,
    /** The composer holds a draft, which is not overwritten unasked. */
    DRAFT_PRESENT,
    /** The page undid the text, or did not let the focus into the composer. */
    REVERTED,
    /** The card offers no way to answer without accepting. */
    NO_REPLY_CONTROL,
    /** The user had the text taken out again; what stood there before is back. */
    TAKEN_BACK,
    /** What stands there is no longer what was put in, or can no longer be edited, so it was left alone. */
    NOT_TAKEN_BACK;

    static Optional<InsertionOutcome> named(String name) {
        for (InsertionOutcome outcome : values()) {
            if (outcome.name().equals(name)) {
                return Optional.of(outcome);
            }
        }
        return Optional.empty();
    }
}
