package org.replypolitely.panel;

/** A part of the panel that opens at a tap. */
public enum Section {
    WHOLE_NOTE,
    MORE_RELATIONSHIPS,
    MORE_GOALS,
    PRIVATE,
    DETAILS,
    OFFER,
    WHY
}
