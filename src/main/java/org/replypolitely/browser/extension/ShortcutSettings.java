package org.replypolitely.browser.extension;

import org.replypolitely.browser.interop.Chrome;
import org.replypolitely.browser.interop.Literal;

/** The browser's own page on which keyboard shortcuts of extensions are changed. */
public final class ShortcutSettings {

    private static final String ADDRESS = "chrome://extensions/shortcuts";

    private ShortcutSettings() {}

    /** Opens it in a new tab. */
    public static void open() {
        Chrome.tabs().create(Literal.with(Literal.object(), "url", ADDRESS));
    }
}
