package org.replypolitely.decision;

/**
 * Why the user would rather not connect. Lives in the open panel's memory only: never stored, never sent, never worded.
 * It may shape advice and narrow the reasons that are offered; no type that words a message can receive it.
 */
public enum PrivateMotive {
    DISLIKE,
    NO_RESPECT,
    AFFILIATION_UNPRODUCTIVE,
    REPUTATION,
    COMPETITOR,
    PUSHY,
    PRIVACY,
    KEEP_WORK_APART,
    DO_NOT_REMEMBER,
    OTHER,
    /** The user did not say. */
    UNSTATED
}
