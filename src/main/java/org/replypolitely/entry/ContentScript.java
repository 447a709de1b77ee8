package org.replypolitely.entry;

import org.replypolitely.browser.page.SpotterSwitch;

/** Starts the spotter, in every page of the site. */
public final class ContentScript {

    private ContentScript() {}

    public static void main(String[] args) {
        SpotterSwitch.start();
    }
}
