package org.replypolitely.phrasebook;

/** A step of a reply, in the order in which steps are said (the semantic formulas of Beebe, Takahashi and Uliss-Weltz 1990). */
public enum Move {
    GREETING,
    /** Answers a question in the note, in the user's words. */
    ANSWER,
    /** In the place of thanks, after a bereavement or a layoff. */
    EMPATHY,
    GRATITUDE,
    /** A word of good opinion or warmth, from confirmed facts only. */
    OPINION,
    /** The principle, and with it the outcome. */
    REASON,
    /** The personal step that is asked for. */
    STEP,
    /** What an acceptance is limited to. */
    LIMIT,
    /** What the user offers instead. */
    ALTERNATIVE,
    /** The last sentence: a wish. */
    CLOSING,
    /** The line above the signature. */
    SIGN_OFF
}
