package org.replypolitely.entry;

import org.replypolitely.browser.face.PanelFace;

/** Starts the Panel script. */
public final class Panel {

    private Panel() {}

    public static void main(String[] args) {
        PanelFace.start();
    }
}
