package org.replypolitely.decision;

/** A careful comparison with the user's own employer or field; unknown unless sure. */
public enum Likeness {
    SAME,
    ADJACENT,
    DIFFERENT,
    UNKNOWN
}
