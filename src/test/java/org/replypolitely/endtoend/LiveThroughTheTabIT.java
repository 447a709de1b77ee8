package org.replypolitely.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.endtoend.bidi.Locator.css;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Page;

/** Whatever the browser does to the tab: it keeps the page for later, prepares it unseen, or makes everything larger. */
@EndToEnd
class LiveThroughTheTabIT {

    private static final String AMARA = "Amara Okafor";
    private static final String BUTTONS = "document.querySelectorAll('reply-politely').length";
    private static final String IN_FRONT =
            "(await chrome.tabs.query({active: true, url: 'https://www.linkedin.com/*'}))[0].id";

    @BeforeAll
    static void chooseAButtonInThePage(Extension extension) {
        MainJob.choosePage(extension);
    }

    /** What one test told somebody is no history for the next. */
    @AfterEach
    void forgetWhatWasTold(Extension extension) {
        History.forgetEverything(extension);
    }

    /** Firefox keeps the page whole, the panel in it; Chromium keeps no page that a driver looks at, so there it is loaded anew. */
    @Test
    void aPageThatOneComesBackToHasItsButtonsOnceAndAPanelThatWorksWhetherTheBrowserKeptItOrNot(
            BrowserKind kind, Page page) {
        page.await(BUTTONS + " === 8");
        Page before = MainJob.reply(page, AMARA);
        String text = MainJob.text(before);
        page.evaluate("void (window.__kept = true)");

        page.navigate("https://www.linkedin.com/feed/");
        page.traverseHistory(-1);

        page.await("location.pathname.includes('received') && " + BUTTONS + " === 8");
        Page panel;
        if (kind == BrowserKind.FIREFOX) {
            assertThat(page.evaluate("window.__kept === true").asBoolean())
                    .as("the same document")
                    .isTrue();
            panel = page.frame("panel.html");
        } else {
            panel = MainJob.reply(page, AMARA);
        }
        assertThat(MainJob.text(panel)).isEqualTo(text);
        assertThat(page.frames()).hasSize(1);
        page.evaluate("__page.compose('amara-okafor')");
        MainJob.insert(panel);
        MainJob.awaitInserted(panel);
    }

    @Test
    void wordThatThePageComesBackFromTheCacheLeavesButtonsAndOpenPanelAsTheyAre(Page page) {
        page.await(BUTTONS + " === 8");
        Page panel = MainJob.reply(page, AMARA);
        String text = MainJob.text(panel);

        page.evaluate("void ['pagehide', 'pageshow'].forEach(type =>"
                + " dispatchEvent(new PageTransitionEvent(type, {persisted: true})))");
        page.letPass(500);

        assertThat(MainJob.offered(page)).hasSize(8);
        assertThat(MainJob.text(panel)).isEqualTo(text);
        page.evaluate("__page.compose('amara-okafor')");
        MainJob.insert(panel);
        MainJob.awaitInserted(panel);
    }

    /** In a frame, which has no script of ours unless it is put there, so that one can be put into a page that is “prepared”. */
    @Test
    void aPageThatIsOnlyPreparedIsLeftAloneUntilItIsShown(Extension extension, Page page) {
        page.evaluate("__page.navigate('/feed/')");
        page.evaluate("new Promise(done => { const frame = document.createElement('iframe'); frame.id = 'prepared';"
                + " frame.onload = () => done(true); frame.src = '/mynetwork/invitation-manager/received/';"
                + " document.body.append(frame); })");
        String buttons =
                "document.querySelector('#prepared').contentDocument.querySelectorAll('reply-politely').length";
        inFrames(
                extension,
                "func: () => { if (self !== top) Object.defineProperty(document, 'prerendering',"
                        + " {value: true, configurable: true}); }");
        inFrames(extension, "files: ['content-script.js']");
        page.letPass(600);
        assertThat(page.evaluate(buttons).asInt()).as("while it is prepared").isZero();

        inFrames(
                extension,
                "func: () => { if (self !== top) { Object.defineProperty(document, 'prerendering',"
                        + " {value: false}); document.dispatchEvent(new Event('prerenderingchange')); } }");

        page.await(buttons + " === 8");
    }

    private static void inFrames(Extension extension, String what) {
        extension.background("(async () => { await chrome.scripting.executeScript({target: {tabId: " + IN_FRONT
                + ", allFrames: true}, " + what + "}); })()");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1.5, 2})
    void howeverFarTheUserZoomsThePanelStandsInViewAtItsCardAndIsUsed(double zoom, Extension extension, Page page) {
        page.await(BUTTONS + " === 8");
        int width = page.evaluate("innerWidth").asInt();
        zoom(extension, zoom);
        try {
            page.await("Math.abs(innerWidth * " + zoom + " - " + width + ") < 20");
            isUsedAtItsCard(page);
        } finally {
            zoom(extension, 1);
            page.await("innerWidth === " + width);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "html { zoom: 1.25 }",
                "body { zoom: 1.5 }",
                "html { zoom: 0.8 } body { zoom: 0.9 }",
                "main { zoom: 2 }"
            })
    void whateverThePageZoomsThePanelStandsInViewAtItsCardAndIsUsed(String style, Page page) {
        page.await(BUTTONS + " === 8");
        page.evaluate("(() => { const style = document.createElement('style'); style.textContent = '" + style
                + "'; document.head.append(style); })()");

        isUsedAtItsCard(page);
    }

    private static void isUsedAtItsCard(Page page) {
        Page panel = MainJob.reply(page, AMARA);
        page.letPass(400);
        JsonNode card = page.evaluate("(box => [box.left, box.top, box.right, box.bottom])("
                + "document.querySelector('[role=listitem]').getBoundingClientRect())");
        JsonNode frame = page.find(css("iframe"))
                .call("e => { const box = e.getBoundingClientRect(); return [box.left, box.top, box.right, box.bottom,"
                        + " innerWidth, innerHeight]; }");
        assertThat(frame.get(0).asDouble()).as("left").isNotNegative();
        assertThat(frame.get(1).asDouble()).as("top").isNotNegative();
        assertThat(frame.get(2).asDouble())
                .as("right")
                .isLessThanOrEqualTo(frame.get(4).asDouble() + 1);
        assertThat(frame.get(3).asDouble())
                .as("bottom")
                .isLessThanOrEqualTo(frame.get(5).asDouble() + 1);
        assertThat(apart(card, frame, 0))
                .as("beside its card: %s %s", card, frame)
                .isLessThan(20);
        assertThat(apart(card, frame, 1))
                .as("level with its card: %s %s", card, frame)
                .isLessThan(20);
        page.evaluate("__page.compose('amara-okafor')");
        MainJob.insert(panel);
        MainJob.awaitInserted(panel);
    }

    /** How far two boxes are from each other, along one axis. */
    private static double apart(JsonNode one, JsonNode other, int axis) {
        return Math.max(
                0,
                Math.max(
                        one.get(axis).asDouble() - other.get(axis + 2).asDouble(),
                        other.get(axis).asDouble() - one.get(axis + 2).asDouble()));
    }

    private static void zoom(Extension extension, double factor) {
        extension.background("(async () => { await chrome.tabs.setZoom(" + IN_FRONT + ", " + factor + "); })()");
    }
}
