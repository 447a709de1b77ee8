package org.replypolitely.site;

/** The names of the elements that the extension itself puts into a page; a site adapter looks past them. */
public final class OwnElements {

    /** The button beside an invitation. */
    public static final String BUTTON = "reply-politely";

    /** What holds the panel's frame. */
    public static final String PANEL = "reply-politely-panel";

    private OwnElements() {}
}
