package org.replypolitely.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.endtoend.bidi.Locator.css;
import static org.replypolitely.endtoend.bidi.Locator.role;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Page;

/** What the page can and cannot see of what the user did: an answer changes nothing there; a button that they do not want is gone. In order. */
@EndToEnd
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LeaveOutOneButtonIT {

    private static final String AMARA = "Amara Okafor";
    private static final String SAM = "Sam B.";

    /** All that a page can read of our elements: what they are, and how every part of them is drawn. */
    private static final String READABLE = "[...document.querySelectorAll('reply-politely')].map(e => e.outerHTML"
            + " + JSON.stringify(e.getBoundingClientRect()) + ['', '::before', '::after', '::marker'].map(part => {"
            + " const style = getComputedStyle(e, part); return [...style].map(name => style.getPropertyValue(name)); }))";

    @BeforeAll
    static void chooseAButtonInThePage(Extension extension) {
        MainJob.choosePage(extension);
    }

    @Test
    @Order(1)
    void afterAnAnswerTheButtonsTellThePageNothing(Extension extension, Page page) {
        page.find(role("button", "Reply politely to " + AMARA));
        page.click(css("aside h2"));
        String before = page.evaluate(READABLE).toString();
        Page panel = MainJob.openPanel(page, AMARA);
        MainJob.answer(panel, "FRIEND", "CLOSE_POLITELY");
        MainJob.vouch(panel);
        MainJob.copy(panel);
        panel.click(css("#sent:not([hidden])"));
        panel.await("document.querySelector('#noting-words').textContent !== ''");
        MainJob.escape(panel);
        page.evaluate("document.activeElement.blur()");
        page.reload();
        page.find(role("button", "Reply politely to " + AMARA));
        // the pointer stands where the button is: it must not count
        page.click(css("aside h2"));

        assertThat(page.evaluate(READABLE).toString()).isEqualTo(before);
        assertThat(extension.popup().find(css("#entries [data-state=TOLD]")).text())
                .contains(AMARA);
    }

    @Test
    @Order(2)
    void oneButtonIsLeftOutHereAndTheNextTime(Page page) {
        int all = MainJob.offered(page, 8).size();
        Page panel = MainJob.openPanel(page, SAM);
        panel.find(css("#suggestions > li"));
        panel.find(css("#as-last-time:not([hidden])"));
        panel.click(css("#aside-DETAILS"));
        panel.click(css("#hide-button:not([hidden])"));
        page.await("getComputedStyle(document.querySelector('reply-politely[aria-label$=\"" + SAM
                + "\"]')).display === 'none'");

        page.reload();
        page.find(role("button", "Reply politely to " + AMARA));
        assertThat(MainJob.offered(page, 7)).hasSize(all - 1).doesNotContain(SAM);
    }

    @Test
    @Order(3)
    void theOptionsSayWhoseItIsAndBringItBack(Extension extension, Page page) {
        Page options = extension.open("options.html");
        options.await("document.querySelector('#hidden-names').textContent.includes('" + SAM + "')");
        options.click(css("#show-hidden"));
        options.await("document.querySelector('#hidden-buttons').hidden");
        options.close();

        page.reload();
        assertThat(MainJob.offered(page, 8)).contains(SAM);
    }
}
