package org.replypolitely.phrasebook;

/** How formal a message is: forms of address, greeting, closing. */
public enum Register {
    CASUAL,
    NEUTRAL,
    FORMAL
}
