package org.replypolitely.wording;

/** How much a message says. */
public enum Length {
    SHORT,
    USUAL,
    FULLER
}
