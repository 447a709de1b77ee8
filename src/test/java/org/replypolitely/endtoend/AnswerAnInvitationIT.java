package org.replypolitely.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.endtoend.bidi.Locator.css;
import static org.replypolitely.endtoend.bidi.Locator.role;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.replypolitely.endtoend.bidi.Browser;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Key;
import org.replypolitely.endtoend.bidi.Page;

/** The main job, end to end: from a pending invitation on the page to a reply in the composer. */
@EndToEnd
class AnswerAnInvitationIT {

    private static final String TOMAS = "Tomás Villaseñor";
    private static final String SEND_ENABLED = "!document.querySelector('.msg-form__send-button').disabled";
    private static final String COMPOSED =
            "[...document.querySelectorAll('.msg-form__contenteditable p')].map(p => p.textContent).join('\\n')";

    @BeforeAll
    static void chooseAButtonInThePage(Extension extension) {
        MainJob.choosePage(extension);
    }

    @Test
    void everyPersonGetsAButtonAndNothingElseDoes(Page page) {
        page.find(role("button", "Reply politely to Dana Okafor"));

        assertThat(MainJob.offered(page))
                .containsExactly(
                        "Dana Okafor",
                        TOMAS,
                        "Dr. Priya Raman, PhD, PMP",
                        "Marek Dvorský",
                        "佐藤 花",
                        "Noor El-Amin",
                        "Gwen Howell");
    }

    @Test
    void theReplyGoesIntoTheComposerThatTheUserOpensAfterwards(Page page) {
        Page panel = replyTo(page, TOMAS);
        String text = MainJob.text(panel);
        MainJob.insert(panel);
        panel.await("document.querySelector('#delivery-title').textContent === 'One more step'");

        MainJob.openComposer(page, "Reply to Tomás");

        page.await(SEND_ENABLED);
        assertThat(page.evaluate(COMPOSED).asText()).isEqualTo(text);
        panel.await("document.querySelector('#delivery-title').textContent === 'It’s in the message box'");
        theUserAloneActed(page);
    }

    @Test
    void theReplyGoesIntoTheComposerThatIsOpenAlready(Page page) {
        page.find(role("button", "Reply politely to " + TOMAS));
        page.evaluate("window.__page.compose('gwen-howell')");
        page.evaluate("window.__page.compose('tomás-villaseñor')");
        page.evaluate("window.__page.navigate('/mynetwork/invitation-manager/received/')");
        Page panel = replyTo(page, TOMAS);
        String text = MainJob.text(panel);

        MainJob.insert(panel);

        panel.await("document.querySelector('#delivery-title').textContent === 'It’s in the message box'");
        assertThat(page.evaluate(
                                "document.querySelectorAll('.conversation')[1].querySelector('[role=textbox]').innerText")
                        .asText()
                        .replace("\n\n", "\n"))
                .contains(text.substring(text.lastIndexOf('\n') + 1));
        assertThat(page.evaluate(
                                "document.querySelectorAll('.conversation')[0].querySelector('[role=textbox]').innerText")
                        .asText()
                        .trim())
                .as("somebody else’s composer")
                .isEmpty();
        theUserAloneActed(page);
    }

    @Test
    void aDraftIsNotReplacedUnasked(Page page) {
        page.find(role("button", "Reply politely to " + TOMAS));
        page.evaluate("window.__page.compose('tomás-villaseñor', {draft: 'Dear Tomás'})");
        page.evaluate("window.__page.navigate('/mynetwork/invitation-manager/received/')");
        Page panel = replyTo(page, TOMAS);

        MainJob.insert(panel);
        panel.find(role("button", "Replace it"));
        assertThat(page.evaluate(COMPOSED).asText()).isEqualTo("Dear Tomás");

        panel.click(role("button", "Replace it"));
        panel.await("document.querySelector('#delivery-title').textContent === 'It’s in the message box'");
        assertThat(page.evaluate(COMPOSED).asText()).isEqualTo(MainJob.text(panel));
        theUserAloneActed(page);
    }

    @Test
    void copyPutsTheReplyOnTheClipboard(Page page) {
        Page panel = replyTo(page, "Gwen Howell");

        MainJob.copy(panel);

        panel.await("document.querySelector('#delivery-words').textContent.startsWith('Copied')");
        assertThat(panel.clipboard().replace("\r\n", "\n")).isEqualTo(MainJob.text(panel));
        theUserAloneActed(page);
    }

    @Test
    void aCardWithoutAReplyControlLeadsToCopyWithASentenceThatSaysWhy(Page page) {
        Page panel = replyTo(page, "Noor El-Amin");

        MainJob.insert(panel);

        panel.await("document.querySelector('#delivery-words').textContent.includes('has no way to reply')");
        theUserAloneActed(page);
    }

    @Test
    void aFirstRunOffersThreeSuggestionsAndWaitsUntilTheirReasonIsVouchedFor(Page page) {
        Page panel = MainJob.openPanel(page, "Dana Okafor");
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
        page.find(role("button", "Reply politely to " + TOMAS));
        String children = page.evaluate(before).asText();
        Page panel = MainJob.openPanel(page, TOMAS);
        panel.find(css("#name"));
        panel.await("document.querySelector('#name').textContent !== ''");

        panel.press(Key.ESCAPE);

        page.await("document.activeElement.getAttribute('aria-label') === 'Reply politely to " + TOMAS + "'");
        assertThat(page.evaluate(before).asText()).isEqualTo(children);
    }

    @Test
    void buttonsThatThePageStripsComeBackAndNavigationBringsThemToo(Page page) {
        page.find(role("button", "Reply politely to " + TOMAS));

        page.evaluate("window.__page.strip()");
        page.find(role("button", "Reply politely to " + TOMAS));
        assertThat(MainJob.offered(page)).hasSize(7);

        page.evaluate("window.__page.rerender()");
        page.find(role("button", "Reply politely to " + TOMAS));

        page.evaluate("window.__page.navigate('/feed/')");
        page.evaluate("window.__page.navigate('/mynetwork/grow/')");
        page.find(role("button", "Reply politely to " + TOMAS));
        assertThat(MainJob.offered(page)).hasSize(7);
    }

    @Test
    void clicksThatThePageMakesItselfOpenNothing(Page page) {
        page.find(role("button", "Reply politely to " + TOMAS));
        page.evaluate("document.querySelector('[aria-label=\"Reply politely to " + TOMAS + "\"]').click()");
        page.evaluate("document.querySelector('[aria-label=\"Reply politely to " + TOMAS
                + "\"]').dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true}))");

        page.evaluate("new Promise(done => setTimeout(done, 500))");
        assertThat(page.frames()).isEmpty();
    }

    @Test
    void thePageCanReadNoAddressOfTheExtension(Page page) {
        MainJob.openPanel(page, TOMAS);

        assertThat(page.evaluate("document.documentElement.outerHTML").asText()).doesNotContain("chrome-extension");
        assertThat(page.evaluate("performance.getEntries().map(e => e.name).join()")
                        .asText())
                .doesNotContain("chrome-extension");
    }

    @Test
    void nothingLeavesTheMachine(Browser browser, Page page) {
        replyTo(page, TOMAS);

        assertThat(browser.network().refused()).isEmpty();
        assertThat(browser.network().strayed()).isEmpty();
    }

    private static Page replyTo(Page page, String person) {
        Page panel = MainJob.openPanel(page, person);
        MainJob.answer(panel, "FORMER_COLLEAGUE", "NOT_YET");
        MainJob.vouch(panel);
        panel.await("document.querySelector('#insert').getAttribute('aria-disabled') !== 'true'");
        return panel;
    }

    private static boolean disabled(Page panel, String button) {
        return panel.evaluate(
                        "(b => b.disabled || b.getAttribute('aria-disabled') === 'true')(document.querySelector('#"
                                + button + "'))")
                .asBoolean();
    }

    /** The page counted every press of its own controls. */
    private static void theUserAloneActed(Page page) {
        assertThat(page.evaluate("(a => [a.accept, a.ignore, a.send, a.quick, a.scripted].join())(window.__acts)")
                        .asText())
                .as("accepted, ignored, sent, quick replies, pressed by script")
                .isEqualTo("0,0,0,0,0");
    }
}
