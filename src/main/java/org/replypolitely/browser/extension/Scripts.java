package org.replypolitely.browser.extension;

/** The files of the extension that are named in code. */
public final class Scripts {

    /** Finds invitations, puts the button there and hosts the panel. */
    public static final String CONTENT_SCRIPT = "content-script.js";

    /** Reads a card whole and fills the composer. */
    public static final String PAGE_AGENT = "page-agent.js";

    private Scripts() {}
}
