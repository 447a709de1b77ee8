package org.replypolitely.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.endtoend.bidi.Locator.role;
import static org.replypolitely.endtoend.bidi.Locator.roleStarting;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.replypolitely.endtoend.bidi.Display;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Page;

/** The keyboard shortcut, really pressed on a display: drivers' keys do not reach an extension's commands. */
@EndToEnd(display = true)
class PressTheShortcutIT {

    @BeforeAll
    static void chooseAButtonInThePage(Extension extension) {
        MainJob.choosePage(extension);
    }

    @Test
    void theSuggestedKeyIsReallyBound(Extension extension) {
        assertThat(extension
                        .background(
                                "chrome.commands.getAll().then(all => all.find(c => c.name === 'reply-politely').shortcut)")
                        .asText())
                .isEqualTo("Alt+Shift+L");
    }

    @Test
    void itOpensThePanelForTheFirstInvitationInView(Page page, Display display) {
        page.activate();
        display.pointTo(0, 0);
        page.find(roleStarting("button", "Reply politely to "));

        display.press("alt+shift+l");

        page.frame("panel.html").await("document.querySelector('#name').textContent === 'Amara Okafor'");
    }

    @Test
    void whoComesFromElsewhereOnThePageIsBackThereAfterEscape(Page page, Display display) {
        page.activate();
        display.pointTo(0, 0);
        page.find(roleStarting("link", "Home")).focus();
        display.press("alt+shift+l");
        Page panel = page.frame("panel.html");
        panel.await("document.querySelector('#name').textContent !== ''");

        MainJob.escape(panel);

        page.await("document.activeElement.textContent.trim() === 'Home'");
    }

    @Test
    void itOpensThePanelForTheInvitationInFocus(Page page, Display display) {
        page.activate();
        page.find(role("button", "Reply politely to Sam B.")).focus();

        display.press("alt+shift+l");

        page.frame("panel.html").await("document.querySelector('#name').textContent === 'Sam B.'");
    }
}
