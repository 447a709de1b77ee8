package org.replypolitely.panel;

/** Where the panel is shown. */
public enum Place {
    /** In a frame beside the invitation's card. */
    FRAME,
    /** In a window of its own, because the user wants nothing in the page: Copy only. */
    WINDOW
}
