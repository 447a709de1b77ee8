package org.replypolitely.panel;

/** A part of the panel that opens or folds at a tap. */
public enum Section {
    WHOLE_NOTE,
    MORE_RELATIONSHIPS,
    MORE_GOALS,
    /** The first question is answered and shows the answer only; so it makes room. */
    RELATIONSHIP_FOLDED,
    /** Likewise the second. */
    GOAL_FOLDED,
    /** The answer to the first question is our guess, not the user's own. */
    RELATIONSHIP_GUESSED,
    /** The half-written reply could not be stored. */
    NOT_KEPT,
    PRIVATE,
    DETAILS,
    OFFER,
    WHY
}
