package org.replypolitely.browser.extension;

import org.replypolitely.browser.interop.Chrome;
import org.replypolitely.browser.interop.Literal;

/** The browser's own page on which keyboard shortcuts of extensions are changed. */
public final class ShortcutSettings {

    private static final String ADDRESS = "chrome://extensions/shortcuts";

    private ShortcutSettings() {}

    /** Opens it: by the browser's own means where it has some (Firefox), else by its address (Chromium and its kin). */
    public static void open() {
        if (Chrome.commands().canOpenShortcutSettings()) {
            Chrome.commands().openShortcutSettings();
            return;
        }
        Chrome.tabs().create(Literal.with(Literal.object(), "url", ADDRESS));
    }
}
