package org.replypolitely.decision;

/** A circumstance that overrides the ordinary course. */
public enum Flag {
    OPEN_HR_CASE_OR_LAWSUIT,
    BEREAVEMENT,
    LAYOFF,
    REPEATED_APPROACH,
    NON_SOLICITATION_CLAUSE
}
