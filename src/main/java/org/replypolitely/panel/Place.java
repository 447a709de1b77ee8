package org.replypolitely.panel;

/** Where the panel is shown. */
public enum Place {
    /** In a frame beside the invitation's card. */
    FRAME,
    /** In a window of its own, because the user wants nothing in the page: Copy only. */
    WINDOW,
    /** In a window or tab of its own, about no invitation on a page: the user says who wrote and what. Copy only. */
    BY_HAND
}
