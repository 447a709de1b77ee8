package org.replypolitely.browser.extension;

import org.replypolitely.browser.interop.Chrome;

/** The toolbar popup. */
public final class Popup {

    private Popup() {}

    /** Opens it, where the browser lets us, so that it says why there is nothing to open in the page. */
    public static void open() {
        Chrome.action().openPopup().then(opened -> null, refused -> null);
    }
}
