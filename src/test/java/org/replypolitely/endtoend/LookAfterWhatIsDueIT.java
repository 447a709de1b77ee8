package org.replypolitely.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.endtoend.bidi.Locator.css;
import static org.replypolitely.endtoend.bidi.Locator.roleStarting;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Page;
import org.replypolitely.endtoend.bidi.View;

/** The mission's last thought: what came of the step that somebody was asked for? */
@EndToEnd
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LookAfterWhatIsDueIT {

    @BeforeAll
    static void chooseAButtonInThePage(Extension extension) {
        MainJob.choosePage(extension);
    }

    @Test
    @Order(1)
    void thePopupSaysHowFarTheUserGotWithEachInvitation(Extension extension, Page page) {
        Page own = extension.open("options.html");
        History.tell(own, "1", "amara-okafor", "Amara Okafor", "OPEN_THE_DOOR", "TALK", 21, 7);
        own.close();
        page.activate();
        page.find(roleStarting("button", "Reply politely to "));

        View popup = extension.popup();
        popup.await("document.querySelectorAll('#entries [data-state=NEW]').length > 1");
        assertThat(popup.find(css("#entries [data-state=DUE] .entry-name")).text())
                .isEqualTo("Amara Okafor");
    }

    @Test
    @Order(2)
    void whoTalkedGetsWordsToAcceptWithAndTheBadgeGoes(Extension extension, Page page) {
        page.activate();
        View popup = extension.popup();
        popup.find(css("#due-list .due-words"));
        assertThat(popup.find(css("#due-list .due-words")).text()).contains("Amara Okafor", "3 weeks ago");
        popup.click(css("#due-list .due-answers button"));

        popup.await("document.querySelector('.due-copies').textContent.includes('talk')");
        popup.await("await chrome.action.getBadgeText({}) === ''");
        popup.click(css(".due-done"));
        popup.await("document.querySelector('#due').hidden");
        popup.find(css("#compose"));
    }
}
