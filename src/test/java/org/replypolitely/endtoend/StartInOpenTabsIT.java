package org.replypolitely.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.replypolitely.endtoend.bidi.Locator.css;
import static org.replypolitely.endtoend.bidi.Locator.role;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.replypolitely.endtoend.bidi.Browser;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Launch;
import org.replypolitely.endtoend.bidi.Page;

/** Who installs the extension with the invitations open before them need not reload the page. */
class StartInOpenTabsIT {

    private static final String AMARA = "Amara Okafor";

    @Test
    void aTabThatWasOpenBeforeTheInstallationStartsAtOnce() {
        BrowserKind kind = BrowserKind.wanted();
        try (Browser browser = kind.start(Launch.HEADLESS)) {
            browser.network().serve(new SampleSite());
            Page page = browser.open(SampleSite.INVITATIONS);
            Extension extension = browser.install(BuiltExtension.of(kind));

            MainJob.choosePage(extension);

            page.activate();
            page.find(role("button", "Reply politely to " + AMARA));
        }
    }

    @Test
    void aTabThatWasOpenWhileTheExtensionWasReloadedGoesOnWithTheHalfWrittenReply() {
        BrowserKind kind = BrowserKind.wanted();
        assumeThat(kind)
                .as("a temporary add-on of Firefox is gone after its reload")
                .isEqualTo(BrowserKind.CHROMIUM);
        try (Browser browser = kind.start(Launch.HEADLESS)) {
            browser.network().serve(new SampleSite());
            Extension extension = browser.install(BuiltExtension.of(kind));
            MainJob.choosePage(extension);
            Page page = browser.open(SampleSite.INVITATIONS);
            Page panel = MainJob.openPanel(page, AMARA);
            MainJob.answer(panel, "FRIEND", "CLOSE_POLITELY");
            panel.find(css("#text")).click();
            panel.type("Written before. ");
            String written = MainJob.text(panel);
            List<String> offered = MainJob.offered(page);
            panel.letPass(800);

            extension.background("void setTimeout(() => chrome.runtime.reload(), 100)");
            page.await("document.querySelectorAll('iframe').length === 0");

            page.activate();
            page.find(role("button", "Reply politely to " + AMARA));
            assertThat(MainJob.offered(page)).as("one button a card").isEqualTo(offered);
            Page again = MainJob.openPanel(page, AMARA);
            again.await("document.querySelector('#text').value.includes('Written before. ')");
            assertThat(MainJob.text(again)).isEqualTo(written);
        }
    }
}
