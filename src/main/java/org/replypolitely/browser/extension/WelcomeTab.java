package org.replypolitely.browser.extension;

import org.replypolitely.browser.interop.Chrome;
import org.replypolitely.browser.interop.Literal;

/** The welcome page, where the user chooses before anything is inserted anywhere. */
public final class WelcomeTab {

    private WelcomeTab() {}

    /** Opens it in a new tab. */
    public static void open() {
        Chrome.tabs().create(Literal.with(Literal.object(), "url", "welcome.html"));
    }
}
