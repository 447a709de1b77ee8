package org.replypolitely.entry;

import org.replypolitely.browser.face.WelcomeFace;

/** Starts the Welcome script. */
public final class Welcome {

    private Welcome() {}

    public static void main(String[] args) {
        WelcomeFace.start();
    }
}
