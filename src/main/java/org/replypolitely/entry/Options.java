package org.replypolitely.entry;

import org.replypolitely.browser.face.OptionsFace;

/** Starts the Options script. */
public final class Options {

    private Options() {}

    public static void main(String[] args) {
        OptionsFace.start();
    }
}
