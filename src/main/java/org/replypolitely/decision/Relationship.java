package org.replypolitely.decision;

/** How the user knows the inviter, seen from the user's side. */
public enum Relationship {
    FRIEND,
    FAMILY,
    COLLEAGUE,
    FORMER_COLLEAGUE,
    MANAGER,
    FORMER_MANAGER,
    REPORT,
    FORMER_REPORT,
    CLIENT,
    SUPPLIER,
    RECRUITER,
    CLASSMATE,
    TEACHER,
    STUDENT,
    MET_ONCE,
    COMPETITOR,
    UNKNOWN
}
