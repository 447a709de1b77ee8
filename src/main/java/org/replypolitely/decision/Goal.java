package org.replypolitely.decision;

/** What the user would like to come of the invitation. */
public enum Goal {
    /** Say no, kindly and for good. */
    CLOSE_POLITELY,
    /** Say no here, and stay in touch another way. */
    KEEP_WARM_ELSEWHERE,
    /** Open the door: talk first, then perhaps connect. */
    NOT_YET,
    /** Find out what they have in mind. */
    LEARN_MORE,
    /** Connect, and say within which limits. */
    ACCEPT_WITH_LIMITS,
    /** Connect later, at a date that the user names. */
    DEFER,
    /** Never hear from them again. */
    NO_CONTACT,
    /** Nothing chosen. */
    UNDECIDED
}
