package org.replypolitely.decision;

/** The rows of the decision table, in the order in which they are tried. */
public enum DecisionRow {
    HR_CASE_OR_LAWSUIT,
    NO_CONTACT_WANTED,
    REFUSED_BEFORE,
    UNKNOWN_PERSON,
    LEARN_MORE,
    ACCEPT_WITH_LIMITS,
    DEFER_TO_DATE,
    NOT_YET,
    OUTSIDE_CONSTRAINT,
    DECLINE
}
