package org.replypolitely.decision;

/** How often the user and the inviter meet in person. */
public enum MeetsInPerson {
    OFTEN,
    SOMETIMES,
    NEVER,
    UNKNOWN
}
