package org.replypolitely.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.endtoend.bidi.Locator.css;
import static org.replypolitely.endtoend.bidi.Locator.role;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.replypolitely.endtoend.bidi.Browser;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Key;
import org.replypolitely.endtoend.bidi.Page;

/** The main job, end to end: from a pending invitation on the page to a reply in the composer. */
@EndToEnd
class AnswerAnInvitationIT {

    private static final String AMARA = "Amara Okafor";
    private static final String SEND_ENABLED = "!document.querySelector('.msg-form__send-button').disabled";
    private static final String COMPOSED =
            "[...document.querySelectorAll('.msg-form__contenteditable p')].map(p => p.textContent).join('\\n')";

    /** What one test told somebody is no history for the next. */
    @AfterEach
    void forgetWhatWasTold(Extension extension) {
        History.forgetEverything(extension);
    }

    @BeforeAll
    static void chooseAButtonInThePage(Extension extension) {
        MainJob.choosePage(extension);
    }

    @Test
    void everyPersonGetsAButtonAndNothingElseDoes(Page page) {
        page.find(role("button", "Reply politely to " + AMARA));

        assertThat(MainJob.offered(page))
                .containsExactly(
                        AMARA,
                        "Tomás Villaseñor",
                        "Dr. Priya Raman, PhD, PMP",
                        "Jonas Huber",
                        "Mei-Lin Zhao 赵美琳",
                        "Sam B.",
                        "ليلى حداد",
                        "Oluwaseun Adébáyọ̀-Fitzgerald 🌍");
    }

    @Test
    void theReplyGoesIntoTheComposerThatTheUserOpensAfterwards(Page page) {
        Page panel = MainJob.reply(page, AMARA);
        String text = MainJob.text(panel);
        MainJob.insert(panel);
        MainJob.awaitWaiting(panel);

        MainJob.openComposer(page, "Reply to Amara");

        page.await(SEND_ENABLED);
        assertThat(page.evaluate(COMPOSED).asText()).isEqualTo(text);
        MainJob.awaitInserted(panel);
        theUserAloneActed(page);
    }

    @Test
    void theReplyGoesIntoTheComposerThatIsOpenAlready(Page page) {
        page.find(role("button", "Reply politely to " + AMARA));
        page.evaluate("window.__page.compose('jonas-huber')");
        page.evaluate("window.__page.compose('amara-okafor')");
        Page panel = MainJob.reply(page, AMARA);
        String text = MainJob.text(panel);

        MainJob.insert(panel);

        MainJob.awaitInserted(panel);
        assertThat(page.evaluate("document.querySelectorAll('.composer')[1].querySelector('[role=textbox]').innerText")
                        .asText()
                        .replace("\n\n", "\n"))
                .contains(text.substring(text.lastIndexOf('\n') + 1));
        assertThat(page.evaluate("document.querySelectorAll('.composer')[0].querySelector('[role=textbox]').innerText")
                        .asText()
                        .trim())
                .as("somebody else’s composer")
                .isEmpty();
        theUserAloneActed(page);
    }

    @Test
    void aDraftIsNotReplacedUnasked(Page page) {
        page.find(role("button", "Reply politely to " + AMARA));
        page.evaluate("window.__page.compose('amara-okafor')");
        page.click(css(".msg-form__contenteditable"));
        page.type("Dear Amara");
        Page panel = MainJob.reply(page, AMARA);

        MainJob.insert(panel);
        panel.find(role("button", "Replace it"));
        assertThat(page.evaluate(COMPOSED).asText()).isEqualTo("Dear Amara");

        panel.click(role("button", "Replace it"));
        MainJob.awaitInserted(panel);
        assertThat(page.evaluate(COMPOSED).asText()).isEqualTo(MainJob.text(panel));
        theUserAloneActed(page);
    }

    @Test
    void theAnswerToTheirQuestionBeginsTheReply(Page page) {
        Page panel = MainJob.reply(page, "Oluwaseun Adébáyọ̀-Fitzgerald 🌍");
        panel.click(css("#answer-now"));
        panel.type("yes, with the sheet music");

        panel.await("document.querySelector('#text').value.includes('\\n\\nYes, with the sheet music. ')");
        assertThat(panel.all(css("#answer-missing:not([hidden])"))).isEmpty();
    }

    @Test
    void copyPutsTheReplyOnTheClipboard(Page page) {
        Page panel = MainJob.reply(page, "Jonas Huber");

        MainJob.copy(panel);

        MainJob.awaitCopied(panel);
        assertThat(panel.clipboard().replace("\r\n", "\n")).isEqualTo(MainJob.text(panel));
        theUserAloneActed(page);
    }

    @Test
    void aCardWithoutAReplyControlLeadsToCopyWithASentenceThatSaysWhy(Page page) {
        Page panel = MainJob.openPanel(page, "Mei-Lin Zhao 赵美琳");
        MainJob.answer(panel, "FORMER_COLLEAGUE", "NOT_YET");
        MainJob.vouch(panel);

        assertThat(panel.find(css("#only-copy:not([hidden])")).text()).contains("no way to reply");
        assertThat(panel.all(css("#insert:not([hidden])"))).isEmpty();
        MainJob.copy(panel);
        MainJob.awaitCopied(panel);
        theUserAloneActed(page);
    }

    @Test
    void aFirstRunOffersThreeSuggestionsAndWaitsUntilTheirReasonIsVouchedFor(Page page) {
        Page panel = MainJob.openPanel(page, AMARA);
        MainJob.answer(panel, "FRIEND", "CLOSE_POLITELY");

        assertThat(MainJob.suggestions(panel)).isGreaterThanOrEqualTo(3);
        assertThat(disabled(panel, "insert")).as("Insert waits").isTrue();
        assertThat(disabled(panel, "copy")).as("Copy waits").isTrue();

        MainJob.vouch(panel);
        panel.await("document.querySelector('#insert').getAttribute('aria-disabled') !== 'true'");
        assertThat(disabled(panel, "copy")).isFalse();
    }

    @Test
    void escapeClosesThePanelWithoutTraceAndGivesTheFocusBack(Page page) {
        String before = "[...document.documentElement.children].map(e => e.localName).join()";
        page.find(role("button", "Reply politely to " + AMARA));
        String children = page.evaluate(before).asText();
        page.find(role("button", "Reply politely to " + AMARA)).focus();
        page.press(Key.ENTER);
        Page panel = page.frame("panel.html");
        panel.await("document.querySelector('#name').textContent === '" + AMARA + "'");

        MainJob.escape(panel);

        page.await("document.activeElement.getAttribute('aria-label') === 'Reply politely to " + AMARA + "'");
        assertThat(page.evaluate(before).asText()).isEqualTo(children);
    }

    @Test
    void buttonsThatThePageStripsComeBackAndNavigationBringsThemToo(Page page) {
        page.find(role("button", "Reply politely to " + AMARA));

        page.evaluate("window.__page.strip()");
        page.find(role("button", "Reply politely to " + AMARA));
        assertThat(MainJob.offered(page)).hasSize(8);

        page.evaluate("window.__page.rerender()");
        page.find(role("button", "Reply politely to " + AMARA));

        page.evaluate("window.__page.navigate('/feed/')");
        page.evaluate("window.__page.navigate('/mynetwork/grow/')");
        page.find(role("button", "Reply politely to " + AMARA));
        assertThat(MainJob.offered(page)).hasSize(8);
    }

    @Test
    void clicksThatThePageMakesItselfOpenNothing(Page page) {
        page.find(role("button", "Reply politely to " + AMARA));
        page.evaluate("document.querySelector('[aria-label=\"Reply politely to " + AMARA + "\"]').click()");
        page.evaluate("document.querySelector('[aria-label=\"Reply politely to " + AMARA
                + "\"]').dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true}))");

        page.letPass(500);
        assertThat(page.frames()).isEmpty();
    }

    @Test
    void thePageCanReadNoAddressOfTheExtension(Page page) {
        MainJob.openPanel(page, AMARA);

        assertThat(page.evaluate("document.documentElement.outerHTML").asText())
                .doesNotContain("chrome-extension", "moz-extension");
        assertThat(page.evaluate("performance.getEntries().map(e => e.name).join()")
                        .asText())
                .doesNotContain("chrome-extension", "moz-extension");
    }

    @Test
    void nothingLeavesTheMachine(Browser browser, Page page) {
        MainJob.reply(page, AMARA);

        assertThat(browser.network().refused()).isEmpty();
        assertThat(browser.network().strayed()).isEmpty();
    }

    private static boolean disabled(Page panel, String button) {
        return panel.evaluate(
                        "(b => b.disabled || b.getAttribute('aria-disabled') === 'true')(document.querySelector('#"
                                + button + "'))")
                .asBoolean();
    }

    /** The page wrote down every press of its own controls: only the user's own, and none that decides or sends. */
    private static void theUserAloneActed(Page page) {
        assertThat(page.evaluate(
                                "window.__acts.filter(act => !act.trusted || act.what !== 'Reply').map(act => act.what).join()")
                        .asText())
                .isEmpty();
    }
}
