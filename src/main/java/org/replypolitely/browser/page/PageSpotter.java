package org.replypolitely.browser.page;

/** What keeps the buttons of one kind of page. */
interface PageSpotter {

    /** Ends it; the buttons stay. */
    void stop();
}
