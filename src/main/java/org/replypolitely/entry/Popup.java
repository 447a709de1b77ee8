package org.replypolitely.entry;

import org.replypolitely.browser.face.PopupFace;

/** Starts the Popup script. */
public final class Popup {

    private Popup() {}

    public static void main(String[] args) {
        PopupFace.start();
    }
}
