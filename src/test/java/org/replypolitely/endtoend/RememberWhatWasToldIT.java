package org.replypolitely.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.endtoend.bidi.Locator.css;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Page;

/** The panel knows what was told before, and asks whether a copied reply was sent. */
@EndToEnd
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RememberWhatWasToldIT {

    private static final String SAM = "Sam B.";

    @BeforeAll
    static void chooseAButtonInThePage(Extension extension) {
        MainJob.choosePage(extension);
    }

    @Test
    @Order(1)
    void aCopyIsNotedOnceTheUserSaysItWasSentAndTheReminderIsTheirs(Extension extension, Page page) {
        Page own = extension.open("options.html");
        History.forget(own);
        page.activate();
        Page panel = MainJob.openPanel(page, SAM);
        MainJob.answer(panel, "FORMER_COLLEAGUE", "NOT_YET");
        MainJob.vouch(panel);
        MainJob.copy(panel);
        panel.click(css("#sent:not([hidden])"));

        panel.await("document.querySelector('#noting-words').textContent.startsWith('Noted')");
        panel.await("document.querySelector('#remind').value === 'IN_TWO_WEEKS'");
        MainJob.turn(panel, "remind", "IN_A_MONTH");
        own.await("(await chrome.runtime.sendMessage(['ledger.find', 'sam', '9'])).includes("
                + "String(Math.floor(Date.now() / 86400000) + 30))");
        own.close();
    }

    @Test
    @Order(2)
    void whatWasToldIsShownAndAnotherReasonIsMarkedAsNotFitting(Extension extension, Page page) {
        Page own = extension.open("options.html");
        History.forget(own);
        History.toldRareUse(own, "sam-b", "Sam B.");
        own.close();
        page.activate();
        Page panel = MainJob.openPanel(page, SAM);

        panel.await("document.querySelector('#told').textContent.includes('3 weeks ago')");
        assertThat(panel.find(css("#told li")).text()).contains("I hardly use it");
        MainJob.answer(panel, "FRIEND", "CLOSE_POLITELY");
        panel.click(css("#regardless"));
        panel.await("document.querySelector('#regardless').textContent === 'Keep to what I said'");
        panel.await("[...document.querySelectorAll('#suggestions li')].some("
                + "li => li.textContent.includes('Not what you said before'))");
        MainJob.pickWhatDoesNotFit(panel);
        panel.click(css("#all-the-same"));
        panel.await("document.querySelector('#all-the-same').hidden");
    }
}
