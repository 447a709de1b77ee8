package org.replypolitely.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.endtoend.bidi.Locator.css;
import static org.replypolitely.endtoend.bidi.Locator.role;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.replypolitely.endtoend.bidi.Element;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Page;

/** Whatever the page does to itself in its life: one button a person, the right one, and a panel that stays with its person. */
@EndToEnd
class LiveThroughThePageIT {

    private static final String AMARA = "Amara Okafor";
    private static final String BUTTONS = "document.querySelectorAll('reply-politely').length";
    private static final String AMARAS = "reply-politely[aria-label='Reply politely to " + AMARA + "']";

    @BeforeAll
    static void chooseAButtonInThePage(Extension extension) {
        MainJob.choosePage(extension);
    }

    @Test
    void aProfileWithAnIncomingRequestGetsOneButtonThoughItsRowIsThereTwice(Page page) {
        page.evaluate("__page.navigate('/in/amara-okafor/')");

        page.find(role("button", "Reply politely to " + AMARA));
        assertThat(count(page)).isOne();
        assertThat(page.all(css(".unseen reply-politely"))).isEmpty();

        Page panel = MainJob.openPanel(page, AMARA);
        panel.await("document.querySelector('#name').textContent === '" + AMARA + "'");
        MainJob.answer(panel, "FORMER_COLLEAGUE", "NOT_YET");
        assertThat(panel.find(css("#only-copy:not([hidden])")).text()).contains("no way to reply");

        page.evaluate("document.querySelectorAll('.request').forEach(row => row.remove())");
        page.await(BUTTONS + " === 0");
    }

    @Test
    void aProfileWithoutOneGetsNothing(Page page) {
        page.evaluate("__page.navigate('/in/noa-stranger/')");

        pause(page, 800);
        assertThat(count(page)).isZero();
    }

    @Test
    void navigationWithinTheSiteBringsAndTakesButtonsInEveryDirection(Page page) {
        String list = "/mynetwork/invitation-manager/received/";
        String[][] journey = {
            {"/in/jonas-huber/", "1"},
            {"/in/amara-okafor/", "1"},
            {"/in/noa-stranger/", "0"},
            {list, "8"},
            {"/feed/", "0"},
            {"/in/sam-b/", "1"},
            {"/mynetwork/grow/", "8"},
            {"/mynetwork/invitation-manager/sent/", "0"},
            {"/mynetwork/", "8"},
            {list, "8"}
        };
        for (String[] leg : journey) {
            page.evaluate("__page.navigate('" + leg[0] + "')");
            page.await(BUTTONS + " === " + leg[1]);
        }
        page.evaluate("__page.navigate('/in/jonas-huber/')");
        page.await(
                "document.querySelector('reply-politely').getAttribute('aria-label') === 'Reply politely to Jonas Huber'");
        page.evaluate("history.back()");
        page.await(BUTTONS + " === 8");
    }

    @Test
    void aPanelStaysWithItsPersonWhenTheirElementsBecomeSomebodyElses(Page page) {
        Page panel = reply(page, AMARA);
        String text = MainJob.text(panel);

        page.evaluate("__page.recycle()");
        page.evaluate("__page.compose('jonas-huber')");

        page.await("document.querySelectorAll('[role=listitem]')[8].querySelector('reply-politely')");
        assertThat(MainJob.offered(page)).hasSize(8).endsWith(AMARA);
        assertThat(panel.find(css("#name")).text()).isEqualTo(AMARA);
        MainJob.insert(panel);
        MainJob.awaitWaiting(panel);
        page.evaluate("__page.compose('amara-okafor')");
        MainJob.awaitInserted(panel);
        assertThat(composed(page, 0)).as("Jonas’s").isEmpty();
        assertThat(composed(page, 1)).as("Amara’s").isEqualTo(text.replaceAll("\\s", ""));

        MainJob.escape(panel);
        page.await("document.activeElement.matches(\"" + AMARAS + "\")");
    }

    @Test
    void aPageThatTakesButtonsAwayAgainAndAgainIsLeftAlone(Page page) {
        page.await(BUTTONS + " === 8");
        page.evaluate("__page.fight()");
        page.evaluate("__page.strip()");

        pause(page, 1000);
        int taken = page.evaluate("__taken").asInt();
        pause(page, 1000);

        assertThat(taken).isLessThanOrEqualTo(8 * 6);
        assertThat(page.evaluate("__taken").asInt()).as("a second later").isEqualTo(taken);
    }

    @Test
    void aPageThatOneLeavesAndComesBackToHasItsButtonsOnceAndOpensAPanel(Page page) {
        page.await(BUTTONS + " === 8");
        MainJob.openPanel(page, AMARA);

        page.navigate("https://www.linkedin.com/feed/");
        page.traverseHistory(-1);

        page.await(BUTTONS + " === 8");
        Page panel = MainJob.openPanel(page, "Jonas Huber");
        panel.await("document.querySelector('#name').textContent === 'Jonas Huber'");
        assertThat(page.frames()).hasSize(1);
    }

    /** Firefox loads a frame anew that moves; there the panel waits until the dialog is closed. */
    @Test
    void aModalDialogOfThePageLeavesThePanelUsableAndItsTextWhole(BrowserKind kind, Page page) {
        Page panel = reply(page, "Jonas Huber");
        String text = MainJob.text(panel);

        page.evaluate("__page.dialog('jonas-huber')");
        if (kind == BrowserKind.CHROMIUM) {
            page.await("document.querySelector('dialog reply-politely-panel')");
            MainJob.insert(panel);
            MainJob.awaitInserted(panel);
            assertThat(composed(page, 0)).isEqualTo(text.replaceAll("\\s", ""));
        }
        page.click(css("#close-dialog"));
        page.await("document.querySelector('html > reply-politely-panel')");
        assertThat(MainJob.text(panel)).isEqualTo(text);
    }

    @Test
    void aTrapForTheFocusDoesNotTakeItOutOfThePanel(Page page) {
        Page panel = reply(page, AMARA);
        page.evaluate("__page.trap('amara-okafor')");

        panel.click(css("#text"));
        panel.type("Z");

        assertThat(MainJob.text(panel)).contains("Z");
        assertThat(page.evaluate("document.querySelector('#trap [role=textbox]').textContent")
                        .asText())
                .isEmpty();
    }

    @Test
    void aPanelThatThePageTookAwayOpensAnew(Page page) {
        MainJob.openPanel(page, AMARA);
        page.evaluate("document.querySelector('reply-politely-panel').remove()");

        Page panel = MainJob.openPanel(page, "Jonas Huber");

        panel.await("document.querySelector('#name').textContent === 'Jonas Huber'");
    }

    @Test
    void aListThatScrollsInThePageTakesThePanelAlong(Page page) {
        page.evaluate("__page.append(30)");
        Page panel = reply(page, "Tomás Villaseñor");
        // small, so that it need not stay at the edge of the view
        MainJob.insert(panel);
        MainJob.awaitWaiting(panel);
        String top = "frame => Math.round(frame.getBoundingClientRect().top)";
        Element frame = page.find(css("iframe"));
        String card = "document.querySelector('[aria-label*=\"politely to Tom\"]').closest('[role=listitem]')";
        page.evaluate(
                "void document.querySelector('main').scrollBy(0, " + card + ".getBoundingClientRect().top - 200)");
        pause(page, 300);
        int before = frame.call(top).asInt();

        page.evaluate("void document.querySelector('main').scrollBy(0, 30)");
        pause(page, 300);

        assertThat(before - frame.call(top).asInt()).isEqualTo(30);
    }

    @Test
    void cardsThatComeInBatchesGetTheirButtonsInTheSameFrame(Page page) {
        page.await(BUTTONS + " === 8");

        assertThat(page.evaluate("(async () => { const missing = []; for (let i = 0; i < 20; i++) { __page.append(10);"
                        + " await new Promise(done => requestAnimationFrame(done)); missing.push("
                        + " document.querySelectorAll('[role=listitem]').length - 1 - " + BUTTONS + "); }"
                        + " return missing.filter(one => one !== 0); })()"))
                .isEmpty();
        assertThat(page.evaluate(
                                "[...document.querySelectorAll('[role=listitem]')].every(row => { const button ="
                                        + " row.querySelector('reply-politely'); return !button ||"
                                        + " button.getAttribute('aria-label').endsWith(row.querySelector('strong').textContent); })")
                        .asBoolean())
                .isTrue();
        page.evaluate("__page.append(2000)");
        page.await(BUTTONS + " === 2208");
    }

    @Test
    void buttonsOfAnOlderInstanceAndCopiesGiveWayToOne(Page page) {
        page.await(BUTTONS + " === 8");
        page.evaluate("void document.querySelectorAll('reply-politely').forEach(one => one.after(one.cloneNode()))");
        page.await(BUTTONS + " === 8");
        page.evaluate("__page.navigate('/feed/')");
        page.evaluate("void ['body', 'main'].forEach(where => document.querySelector(where).append("
                + "Object.assign(document.createElement('reply-politely'), {role: 'button'})))");

        page.evaluate("__page.navigate('/mynetwork/grow/')");

        page.await(BUTTONS + " === 8");
        assertThat(page.all(css("[role=listitem] reply-politely"))).hasSize(8);
    }

    /** Each test that tells somebody something has a person of its own, so that none is history for the next. */
    private static Page reply(Page page, String person) {
        Page panel = MainJob.openPanel(page, person);
        MainJob.answer(panel, "FORMER_COLLEAGUE", "NOT_YET");
        MainJob.vouch(panel);
        return panel;
    }

    private static int count(Page page) {
        return page.evaluate(BUTTONS).asInt();
    }

    /** What stands in one of the open composers, without its white space. */
    private static String composed(Page page, int index) {
        List<Element> editors = page.all(css(".msg-form__contenteditable"));
        return editors.get(index).call("e => e.textContent.replace(/\\s/g, '')").asText();
    }

    private static void pause(Page page, int milliseconds) {
        page.evaluate("new Promise(done => setTimeout(done, " + milliseconds + "))");
    }
}
