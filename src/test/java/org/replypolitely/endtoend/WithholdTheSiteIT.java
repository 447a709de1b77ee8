package org.replypolitely.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.endtoend.bidi.Locator.css;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.replypolitely.endtoend.bidi.Browser;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Page;
import org.replypolitely.endtoend.bidi.View;

/** The user keeps the extension off the site, as every browser lets them: it is said, and mended, and nothing else happens. */
@EndToEnd
class WithholdTheSiteIT {

    private static final String BUTTONS = "document.querySelectorAll('reply-politely').length";

    @BeforeAll
    static void chooseAButtonInThePage(Extension extension) {
        MainJob.choosePage(extension);
    }

    @Test
    void thatThereIsNoAccessIsSaidAndOnceThereIsEverythingIsThereWithoutReloading(
            BrowserKind kind, Browser browser, Extension extension, Page page) {
        page.await(BUTTONS + " === 8");
        extension.siteAccess(false);
        Page later = browser.open(SampleSite.INVITATIONS);
        later.evaluate("new Promise(done => setTimeout(done, 800))");
        assertThat(later.evaluate(BUTTONS).asInt()).as("without access").isZero();

        View popup = extension.popup();
        popup.await("!document.querySelector('#allow').hidden");
        assertThat(popup.find(css("#title")).text()).contains("LinkedIn");
        assertThat(popup.all(css("#entries button"))).isEmpty();
        popup.screenshot(Path.of("target", "screenshots", "popup-withheld.png"));

        if (kind == BrowserKind.FIREFOX) {
            popup.click(css("#allow"));
        } else {
            // nobody can press Allow in what Chromium asks then but a person
            extension.siteAccess(true);
        }
        later.activate();

        later.await(BUTTONS + " === 8");
        View again = extension.popup();
        again.find(css("#entries button"));
        assertThat(again.all(css("#entries button"))).hasSize(8);
        assertThat(again.evaluate("document.querySelector('#allow').hidden").asBoolean())
                .isTrue();
        assertThat(browser.complaints())
                .filteredOn(one -> one.contains("extension:"))
                .isEmpty();
        later.close();
    }
}
