package org.replypolitely.decision;

/** The rows of the decision table, in the order in which they are tried; a constraint that the user only vouched for is tried later. */
public enum DecisionRow {
    HR_CASE_OR_LAWSUIT,
    HOSTILE_NOTE,
    STRANGER_AND_NO,
    NO_CONTACT_WANTED,
    REFUSED_BEFORE,
    OUTSIDE_CONSTRAINT,
    UNKNOWN_PERSON,
    ASKED_BEFORE,
    LEARN_MORE,
    ACCEPT_WITH_LIMITS,
    DEFER_TO_DATE,
    /** Talk first, to somebody in mourning or out of work. */
    NOT_YET_GENTLY,
    /** Talk first, with somebody whom one sees anyway. */
    NOT_YET_AS_USUAL,
    NOT_YET,
    UNDECIDED,
    /** Say no to somebody whom one will hardly meet. */
    DECLINE_AT_A_DISTANCE,
    DECLINE
}
