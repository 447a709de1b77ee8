package org.replypolitely.decision;

/** Whether the user and the inviter have worked together. */
public enum WorkedTogether {
    NEVER,
    PAST,
    NOW,
    UNKNOWN
}
