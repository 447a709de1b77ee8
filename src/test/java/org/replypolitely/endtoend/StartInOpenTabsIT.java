package org.replypolitely.endtoend;

import static org.replypolitely.endtoend.bidi.Locator.role;

import org.junit.jupiter.api.Test;
import org.replypolitely.endtoend.bidi.Browser;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Launch;
import org.replypolitely.endtoend.bidi.Page;

/** Who installs the extension with the invitations open before them need not reload the page. */
class StartInOpenTabsIT {

    @Test
    void aTabThatWasOpenBeforeTheInstallationStartsAtOnce() {
        BrowserKind kind = BrowserKind.wanted();
        try (Browser browser = kind.start(Launch.HEADLESS)) {
            browser.network().serve(new SampleSite());
            Page page = browser.open(SampleSite.INVITATIONS);
            Extension extension = browser.install(BuiltExtension.of(kind));

            MainJob.choosePage(extension);

            page.activate();
            page.find(role("button", "Reply politely to Amara Okafor"));
        }
    }
}
