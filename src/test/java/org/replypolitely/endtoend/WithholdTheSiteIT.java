package org.replypolitely.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.replypolitely.endtoend.bidi.Locator.css;
import static org.replypolitely.endtoend.bidi.Locator.roleStarting;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.replypolitely.endtoend.bidi.Browser;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Key;
import org.replypolitely.endtoend.bidi.Page;
import org.replypolitely.endtoend.bidi.Patience;
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
    void aButtonThatStandsThereStillSaysThatAccessWasWithdrawn(BrowserKind kind, Extension extension, Page page) {
        assumeThat(kind)
                .as("Firefox opens a popup only while the user acts in a page of the extension")
                .isEqualTo(BrowserKind.CHROMIUM);
        page.await(BUTTONS + " === 8");
        extension.siteAccess(false);
        try {
            page.activate();
            assertThat(extension.popupIsOpen()).isFalse();

            page.find(roleStarting("button", "Reply politely to ")).focus();
            page.press(Key.ENTER);

            Patience.until(
                    Patience.DEFAULT,
                    "the popup",
                    () -> extension.popupIsOpen() ? Optional.of(true) : Optional.empty(),
                    () -> "none");
            extension.popup().await("!document.querySelector('#allow').hidden");
        } finally {
            extension.siteAccess(true);
        }
    }

    @Test
    void thatThereIsNoAccessIsSaidAndOnceThereIsEverythingIsThereWithoutReloading(
            BrowserKind kind, Browser browser, Extension extension, Page page) {
        page.await(BUTTONS + " === 8");
        extension.siteAccess(false);
        Page later = browser.open(SampleSite.INVITATIONS);
        later.letPass(800);
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
