package org.replypolitely.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.endtoend.bidi.Locator.role;
import static org.replypolitely.endtoend.bidi.Locator.roleStarting;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Key;
import org.replypolitely.endtoend.bidi.Page;

/** The main job without a mouse. */
@EndToEnd
class AnswerByKeyboardIT {

    private static final String AMARA = "Amara Okafor";
    private static final int MOST_TABS = 60;

    @BeforeAll
    static void chooseAButtonInThePage(Extension extension) {
        MainJob.choosePage(extension);
    }

    @Test
    void fromTheButtonToTheMessageBoxByKeysAlone(Page page) {
        page.find(role("button", "Reply politely to " + AMARA)).focus();
        page.press(Key.ENTER);
        Page panel = page.frame("panel.html");
        panel.await("document.querySelector('#suggestions li') !== null");

        tabTo(panel, "#relationships input");
        choose(panel, "relationships", "FORMER_COLLEAGUE");
        tabTo(panel, "#more-goals");
        panel.press(Key.ENTER);
        choose(panel, "goals", "NOT_YET");
        if (panel.evaluate("document.querySelectorAll('#claim-list input:not(:checked)').length > 0")
                .asBoolean()) {
            tabTo(panel, "#claim-list input");
            panel.press(Key.SPACE);
        }
        panel.await("document.querySelector('#insert').getAttribute('aria-disabled') === 'false'");
        String text = MainJob.text(panel);
        tabTo(panel, "#insert");
        panel.press(Key.ENTER);
        panel.await("document.querySelector('#delivery-title').textContent === 'One more step'");

        page.find(roleStarting("link", "Reply to Amara")).focus();
        page.press(Key.ENTER);
        MainJob.awaitInserted(panel);
        assertThat(MainJob.composer(page).text()).contains(text.substring(text.lastIndexOf('\n') + 1));
    }

    /** Presses Tab until the focus is there. */
    private static void tabTo(Page panel, String selector) {
        for (int i = 0; i < MOST_TABS; i++) {
            if (panel.evaluate("document.activeElement.matches('" + selector + "')")
                    .asBoolean()) {
                return;
            }
            panel.press(Key.TAB);
        }
        throw new AssertionError("Tab never came to " + selector);
    }

    /** Presses an arrow key until this answer is the chosen one. */
    private static void choose(Page panel, String question, String answer) {
        for (int i = 0; i < MOST_TABS; i++) {
            if (panel.evaluate("document.querySelector('#" + question + " input:checked')?.value === '" + answer + "'")
                    .asBoolean()) {
                return;
            }
            panel.press(Key.RIGHT);
        }
        throw new AssertionError("the arrow key never came to " + answer);
    }
}
