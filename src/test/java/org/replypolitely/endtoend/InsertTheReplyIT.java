package org.replypolitely.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.endtoend.bidi.Locator.css;
import static org.replypolitely.endtoend.bidi.Locator.role;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.replypolitely.endtoend.bidi.Element;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Page;

/** The reply goes into this person's composer wherever it is, into no other, and out again when the user says so. */
@EndToEnd
class InsertTheReplyIT {

    private static final String AMARA = "Amara Okafor";
    private static final String SEARCHED = "bridges in Lagos";
    private static final String WAITS = "document.querySelector('#delivery-title').textContent === 'One more step'";

    @BeforeAll
    static void chooseAButtonInThePage(Extension extension) {
        MainJob.choosePage(extension);
    }

    /** What one test told somebody is no history for the next. */
    @AfterEach
    void forgetWhatWasTold(Extension extension) {
        History.forgetEverything(extension);
    }

    @Test
    void intoAComposerInAnOpenShadowTree(Page page) {
        Page panel = MainJob.reply(page, AMARA);
        page.evaluate("__page.compose('amara-okafor', true)");

        MainJob.insert(panel);

        MainJob.awaitInserted(panel);
        assertThat(page.evaluate("document.querySelector('#interop-outlet').shadowRoot"
                                + ".querySelector('[role=textbox]').textContent.replace(/\\s/g, '')")
                        .asText())
                .isEqualTo(squeezed(MainJob.text(panel)));
        nobodySent(page);
    }

    @Test
    void intoAComposerInAFrameOfThePagesOwn(Page page) {
        Page panel = MainJob.reply(page, AMARA);
        page.evaluate("__page.composeInFrame('amara-okafor')");

        MainJob.insert(panel);

        MainJob.awaitInserted(panel);
        assertThat(page.evaluate("document.querySelector('#frame').contentDocument"
                                + ".querySelector('[role=textbox]').textContent.replace(/\\s/g, '')")
                        .asText())
                .isEqualTo(squeezed(MainJob.text(panel)));
        nobodySent(page);
    }

    @Test
    void anEditorThatTakesTheTextBackLeadsToCopyWithASentenceThatSaysSo(Page page) {
        Page panel = MainJob.reply(page, AMARA);
        page.evaluate("__page.compose('amara-okafor', false, true)");

        MainJob.insert(panel);

        panel.await("document.querySelector('#delivery-words').textContent.length > 0");
        panel.find(role("button", "Copy"));
        assertThat(composed(page, 0)).isEmpty();
        nobodySent(page);
    }

    @Test
    void whereThePageGivesTheFocusToAnotherFieldThatFieldStaysAsItIs(Page page) {
        Page panel = MainJob.reply(page, AMARA);
        page.evaluate("__page.compose('amara-okafor')");
        haveASearchBox(page);
        giveItTheFocusOfEveryMessageBox(page);

        MainJob.insert(panel);

        awaitRefused(panel);
        assertThat(page.find(css("#search")).value()).isEqualTo(SEARCHED);
        assertThat(composed(page, 0)).isEmpty();
        nobodySent(page);
    }

    @Test
    void whatTheUserWritesElsewhereStaysAsItIsWhereTheComposerOpensUnderADialog(Page page) {
        Page panel = MainJob.reply(page, AMARA);
        haveASearchBox(page);
        MainJob.insert(panel);
        MainJob.awaitWaiting(panel);
        page.find(css("#search")).focus();
        page.await("document.activeElement.id === 'search'");

        page.evaluate("(document.querySelector('#composers').inert = true, __page.compose('amara-okafor'))");

        awaitRefused(panel);
        assertThat(page.find(css("#search")).value()).isEqualTo(SEARCHED);
        assertThat(composed(page, 0)).isEmpty();
        nobodySent(page);
    }

    @Test
    void itIsNotTakenOutOfAnotherFieldThatThePageGivesTheFocusTo(Page page) {
        Page panel = MainJob.reply(page, AMARA);
        page.evaluate("__page.compose('amara-okafor')");
        MainJob.insert(panel);
        MainJob.awaitInserted(panel);
        haveASearchBox(page);
        giveItTheFocusOfEveryMessageBox(page);
        String words = composed(page, 0);

        panel.click(css("#take-back"));

        panel.await("document.querySelector('#delivery-words').textContent.includes('stay as they are')");
        assertThat(page.find(css("#search")).value()).isEqualTo(SEARCHED);
        assertThat(composed(page, 0)).isNotEmpty().isEqualTo(words);
        nobodySent(page);
    }

    @Test
    void whileItWaitsForOnePersonsComposerNobodyElsesIsTouched(Page page) {
        Page panel = MainJob.reply(page, AMARA);
        MainJob.insert(panel);
        MainJob.awaitWaiting(panel);

        page.evaluate("__page.compose('jonas-huber')");
        page.evaluate("__page.compose('sam-b')");
        page.letPass(900);
        page.evaluate("__page.compose('amara-okafor')");

        MainJob.awaitInserted(panel);
        assertThat(composed(page, 0)).isEmpty();
        assertThat(composed(page, 1)).isEmpty();
        assertThat(composed(page, 2)).isEqualTo(squeezed(MainJob.text(panel)));
        nobodySent(page);
    }

    @Test
    void whatWaitsIsGoneWithThePanelAndNeedsAFreshClick(Page page) {
        Page panel = MainJob.reply(page, AMARA);
        MainJob.insert(panel);
        MainJob.awaitWaiting(panel);
        MainJob.escape(panel);
        // one that is being loaded because the pointer is over the button does not count
        page.await("!document.querySelector('reply-politely-panel:popover-open')");

        page.evaluate("__page.compose('amara-okafor')");
        page.letPass(900);

        assertThat(composed(page, 0)).isEmpty();
        nobodySent(page);
    }

    @Test
    void whatHasWaitedForTwoMinutesIsForgottenAndSaysSo(Extension extension, Page page) {
        Page panel = MainJob.reply(page, AMARA);
        MainJob.insert(panel);
        MainJob.awaitWaiting(panel);
        moveTheClock(extension, 100_000);
        page.letPass(600);
        assertThat(panel.evaluate(WAITS).asBoolean()).as("before that").isTrue();

        moveTheClock(extension, 20_500);

        panel.await("document.querySelector('#delivery-words').textContent.includes('message box')"
                + " && document.querySelector('#waiting-buttons').hidden");
        page.evaluate("__page.compose('amara-okafor')");
        page.letPass(900);
        assertThat(composed(page, 0)).isEmpty();
        MainJob.insert(panel);
        MainJob.awaitInserted(panel);
        nobodySent(page);
    }

    /** What the clock of our scripts in the tab in front says from now on. */
    private static void moveTheClock(Extension extension, int milliseconds) {
        extension.background("(async () => {"
                + " const [tab] = await chrome.tabs.query({active: true, url: 'https://www.linkedin.com/*'});"
                + " await chrome.scripting.executeScript({target: {tabId: tab.id}, args: [" + milliseconds
                + "], func: by => {"
                + " const now = performance.now.bind(performance); performance.now = () => now() + by; }}); })()");
    }

    @Test
    void whatWaitsInOneTabGoesIntoNoOtherTab(Page page, Page other) {
        page.activate();
        Page panel = MainJob.reply(page, AMARA);
        MainJob.insert(panel);
        MainJob.awaitWaiting(panel);

        other.activate();
        other.evaluate("__page.compose('amara-okafor')");
        other.letPass(900);

        assertThat(composed(other, 0)).isEmpty();
        page.activate();
        page.evaluate("__page.compose('amara-okafor')");
        MainJob.awaitInserted(panel);
    }

    @Test
    void itComesOutAgainByAnExplicitControlAndTheDraftIsBack(Page page) {
        page.find(role("button", "Reply politely to " + AMARA));
        page.evaluate("__page.compose('amara-okafor')");
        page.click(css(".msg-form__contenteditable"));
        page.type("Dear Amara\nhow are you");
        Page panel = MainJob.reply(page, AMARA);
        MainJob.insert(panel);
        panel.click(role("button", "Replace it"));
        MainJob.awaitInserted(panel);

        panel.click(css("#take-back"));

        panel.await("document.querySelector('#delivery-words').textContent.length > 0");
        assertThat(composed(page, 0)).isEqualTo("DearAmarahowareyou");
        assertThat(page.evaluate("[...document.querySelectorAll('.msg-form__contenteditable p')].length")
                        .asInt())
                .isEqualTo(2);
        nobodySent(page);
    }

    @Test
    void whatTheUserChangedSinceIsNotTakenOut(Page page) {
        page.find(role("button", "Reply politely to " + AMARA));
        page.evaluate("__page.compose('amara-okafor')");
        Page panel = MainJob.reply(page, AMARA);
        MainJob.insert(panel);
        MainJob.awaitInserted(panel);
        page.click(css(".msg-form__contenteditable"));
        page.type("PS");
        String changed = composed(page, 0);

        panel.click(css("#take-back"));

        panel.await("document.querySelector('#delivery-words').textContent.length > 0");
        assertThat(composed(page, 0)).isEqualTo(changed).contains("PS");
        nobodySent(page);
    }

    private static void haveASearchBox(Page page) {
        page.evaluate("(box => { box.id = 'search'; box.value = '" + SEARCHED
                + "'; document.querySelector('nav').append(box); })(document.createElement('input'))");
    }

    /** From now on, and nothing has it yet: a box that has it already gets no more of it. */
    private static void giveItTheFocusOfEveryMessageBox(Page page) {
        page.evaluate("(document.activeElement.blur(), document.addEventListener('focusin', event => {"
                + " if (event.target.isContentEditable) document.querySelector('#search').focus(); }))");
    }

    private static void awaitRefused(Page panel) {
        panel.await("document.querySelector('#delivery-words').textContent.includes('did not take the words')");
        panel.find(role("button", "Copy"));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String composed(Page page, int index) {
        List<Element> editors = page.all(css(".msg-form__contenteditable"));
        return editors.get(index).call("e => e.textContent.replace(/\\s/g, '')").asText();
    }

    /** The page wrote down every press of its own controls, quick replies among them. */
    private static void nobodySent(Page page) {
        assertThat(page.evaluate("window.__acts.map(act => act.what)")).isEmpty();
    }
}
