package org.replypolitely.options;

/** A part of the options that is saved, and confirmed, on its own. */
public enum OptionsPart {
    PLACEMENT,
    RULES,
    CHANNELS,
    SIGNATURE
}
