package org.replypolitely.entry;

import org.replypolitely.browser.page.AgentStart;

/** Starts the page agent, in a page where it is called for. */
public final class PageAgent {

    private PageAgent() {}

    public static void main(String[] args) {
        AgentStart.start();
    }
}
