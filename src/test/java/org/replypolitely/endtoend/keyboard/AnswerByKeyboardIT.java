package org.replypolitely.endtoend.keyboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.endtoend.bidi.Locator.css;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.replypolitely.endtoend.EndToEnd;
import org.replypolitely.endtoend.History;
import org.replypolitely.endtoend.MainJob;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Key;
import org.replypolitely.endtoend.bidi.Page;

/** From the button to a reply that has left the panel, and every way back, without a mouse. */
@EndToEnd
class AnswerByKeyboardIT {

    private static final String AMARA = "Amara Okafor";
    private static final String TITLE = "document.querySelector('#delivery-title').textContent === '%s'";
    private static final String WAITS = TITLE.formatted("One more step");
    private static final String IS_IN = TITLE.formatted("It’s in the message box");

    @BeforeAll
    static void chooseAButtonInThePage(Extension extension) {
        MainJob.choosePage(extension);
    }

    /** What one test told somebody is no history for the next, and what it left half-written no draft. */
    @AfterEach
    void forgetWhatWasTold(Extension extension) {
        History.forgetEverything(extension);
    }

    @Test
    void fromTheButtonToTheMessageBox(Page page) {
        Page panel = ByKeys.reply(page, AMARA);
        String text = MainJob.text(panel);
        new Hands(panel).tabTo("#insert").press(Key.ENTER).isAt("#delivery").until(WAITS);

        leaveBackwards(page, panel);
        new Hands(page).backTo("a[href*='recipient=amara-okafor']").press(Key.ENTER);

        MainJob.awaitInserted(panel);
        assertThat(MainJob.composer(page).text()).contains(text.substring(text.lastIndexOf('\n') + 1));
    }

    @Test
    void whatWaitsForTheMessageBoxIsCalledBack(Page page) {
        Page panel = ByKeys.reply(page, AMARA);
        Hands hands = new Hands(panel);
        hands.tabTo("#insert").press(Key.ENTER).isAt("#delivery").until(WAITS);

        hands.tabTo("#cancel").press(Key.ENTER).isAt("#text");

        hands.tabTo("#insert").press(Key.ENTER).isAt("#delivery").until(WAITS);
        hands.press(Key.ESCAPE);
        ByKeys.isBackAt(page, AMARA);
    }

    @Test
    void aReplyIsTakenOutOfTheMessageBoxAndPutInAgain(Page page) {
        MainJob.offered(page, 8);
        page.evaluate("__page.compose('amara-okafor')");
        Page panel = ByKeys.reply(page, AMARA);
        Hands hands = new Hands(panel);
        hands.tabTo("#insert").press(Key.ENTER).isAt("#delivery").until(IS_IN);

        hands.tabTo("#take-back")
                .press(Key.ENTER)
                .isAt("#delivery")
                .until("document.querySelector('#inserted-buttons').hidden");
        assertThat(MainJob.composer(page).text().strip()).isEmpty();
        hands.tabTo("#insert").press(Key.ENTER).isAt("#delivery").until(IS_IN);
        hands.tabTo("#back").press(Key.ENTER).isAt("#text");
        hands.tabTo("#insert").press(Key.ENTER).isAt("#delivery");
        hands.tabTo("#replace-draft, #done");
        if (hands.isOn("#replace-draft")) {
            hands.press(Key.ENTER).isAt("#delivery").until(IS_IN).tabTo("#done");
        }
        hands.press(Key.ENTER);

        ByKeys.isBackAt(page, AMARA);
    }

    @Test
    void aDraftInTheMessageBoxIsKeptOrReplaced(Page page) {
        MainJob.offered(page, 8);
        page.evaluate("__page.compose('amara-okafor')");
        new Hands(page).tabTo(".msg-form__contenteditable").type("Dear Amara").backTo(ByKeys.button(AMARA));
        Page panel = ByKeys.reply(page, AMARA);
        Hands hands = new Hands(panel);
        hands.tabTo("#insert").press(Key.ENTER).isAt("#delivery");
        hands.tabTo("#keep-draft").press(Key.ENTER).isAt("#text");
        assertThat(MainJob.composer(page).text().strip()).isEqualTo("Dear Amara");

        hands.tabTo("#insert").press(Key.ENTER).isAt("#delivery");
        hands.tabTo("#replace-draft").press(Key.ENTER).isAt("#delivery").until(IS_IN);

        assertThat(MainJob.composer(page).text()).doesNotContain("Dear Amara");
    }

    @Test
    void aReplyIsCopiedNotedRemindedOfAndTakenBack(Page page) {
        Page panel = ByKeys.reply(page, AMARA);
        Hands hands = new Hands(panel);
        hands.tabTo("#copy")
                .press(Key.ENTER)
                .until("document.querySelector('#delivery-words').textContent.startsWith('Copied')")
                .isAt("#copy");
        assertThat(panel.clipboard().replace("\r\n", "\n")).isEqualTo(MainJob.text(panel));

        hands.backTo("#sent")
                .press(Key.ENTER)
                .isAt("#delivery")
                .until("document.querySelector('#noting-words').textContent.startsWith('Noted')");
        hands.tabTo("#remind")
                .press(Key.DOWN)
                .isAt("#remind")
                .until("document.querySelector('#remind').value === 'IN_A_MONTH'");
        hands.tabTo("#not-sent").press(Key.ENTER).isAt("#delivery").until("document.querySelector('#not-sent').hidden");
        hands.tabTo("#not-now").press(Key.ENTER);

        ByKeys.isBackAt(page, AMARA);
    }

    @Test
    void everyWayOutGivesTheFocusBackToTheButton(Page page) {
        Hands hands = new Hands(ByKeys.openPanel(page, AMARA));
        hands.tabTo("#close").press(Key.ENTER);
        ByKeys.isBackAt(page, AMARA);

        hands = new Hands(ByKeys.openPanel(page, AMARA));
        hands.tabTo("#not-now").press(Key.SPACE);
        ByKeys.isBackAt(page, AMARA);

        hands = new Hands(ByKeys.openPanel(page, AMARA));
        hands.tabTo("#text").press(Key.ESCAPE);
        ByKeys.isBackAt(page, AMARA);
    }

    @Test
    void whatIsHalfWrittenIsThereAgainAfterEscapeAndReload(Page page) {
        Page panel = ByKeys.openPanel(page, AMARA);
        new Hands(panel)
                .tabTo("#text")
                .press(Key.CONTROL, Key.END)
                .type(" See you by the harbour.")
                .press(Key.ESCAPE);
        ByKeys.isBackAt(page, AMARA);
        page.reload();

        Page again = ByKeys.openPanel(page, AMARA);
        again.await("document.querySelector('#text').value.endsWith('See you by the harbour.')");
        new Hands(again)
                .tabTo("#restore")
                .press(Key.ENTER)
                .isAt("#text")
                .until("!document.querySelector('#text').value.includes('harbour.')");
    }

    @Test
    void thePanelIsMovedAndPutBack(Page page) {
        Page panel = ByKeys.openPanel(page, AMARA);
        double before = left(page);
        Hands hands = new Hands(panel);
        hands.tabTo("#grip").press(Key.LEFT).press(Key.LEFT).isAt("#grip");
        page.letPass(300);
        assertThat(left(page)).isEqualTo(before - 48);

        hands.press(Key.ENTER).isAt("#grip");

        page.letPass(300);
        assertThat(left(page)).isEqualTo(before);
    }

    @Test
    void everythingInThePanelIsPassedByTabAndNothingIsATrap(Page page) {
        Hands hands = new Hands(ByKeys.reply(page, AMARA));
        hands.backTo("#aside-PRIVATE").press(Key.ENTER).isAt("#aside-PRIVATE");
        hands.tabTo("#aside-DETAILS").press(Key.ENTER).isAt("#aside-DETAILS");
        hands.tabTo("#why").press(Key.ENTER).isAt("#why");
        hands.backTo("#grip");

        hands.passEverythingAndComeBack();
    }

    /** Goes out of the panel backwards: a page is before it. */
    private static void leaveBackwards(Page page, Page panel) {
        new Hands(panel).backTo("#grip");
        for (int i = 0;
                i < 3
                        && page.evaluate("document.activeElement.localName === 'reply-politely-panel'")
                                .asBoolean();
                i++) {
            panel.press(Key.SHIFT, Key.TAB);
        }
    }

    /** Where the frame stands, which only the browser itself can see. */
    private static double left(Page page) {
        return page.find(css("iframe"))
                .call("frame => frame.getBoundingClientRect().left")
                .asDouble();
    }
}
