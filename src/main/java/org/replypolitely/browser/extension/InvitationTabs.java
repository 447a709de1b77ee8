package org.replypolitely.browser.extension;

import org.replypolitely.browser.interop.Chrome;
import org.replypolitely.browser.interop.Literal;
import org.replypolitely.browser.interop.Tab;
import org.teavm.jso.core.JSArrayReader;

/** The tabs on which the extension may work. */
public final class InvitationTabs {

    /** The addresses of the site. */
    static final String SITE = "https://www.linkedin.com/*";

    private InvitationTabs() {}

    /** Starts the content script in every tab of the site that was open before the extension came, or before it was let in. */
    public static void startInOpenTabs() {
        Chrome.tabs().query(Literal.with(Literal.object(), "url", SITE)).then(tabs -> {
            startIn(tabs);
            return null;
        });
    }

    private static void startIn(JSArrayReader<Tab> tabs) {
        for (int i = 0; i < tabs.getLength(); i++) {
            // a tab that cannot be reached (discarded, access withheld) is mended from the popup
            Tabs.inject(tabs.get(i).getId(), Scripts.CONTENT_SCRIPT, started -> {});
        }
    }
}
