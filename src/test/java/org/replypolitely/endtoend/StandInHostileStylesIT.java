package org.replypolitely.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.endtoend.bidi.Locator.css;

import com.fasterxml.jackson.databind.JsonNode;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Page;

/** Styles of the page do not reach the button and the panel's frame, and ours do not reach the page. In order: first without buttons. */
@EndToEnd
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StandInHostileStylesIT {

    /** Every computed property of the button and of what is drawn in it that does not follow from the row that it stands in. */
    private static final String LOOKS =
            "e => ['', '::before', '::after'].flatMap(part => { const style = getComputedStyle(e, part);"
                    + " return [...style].filter(name => !/origin$|^inset|^(left|right|top|bottom)$|width$|height$|size$|^display$|^direction$"
                    + "|^(margin|padding)-(left|right)$/.test(name)).map(name => part + name + ': ' + style.getPropertyValue(name)); })";

    private static final String BOX = "e => { const box = e.getBoundingClientRect(); return [box.width, box.height]; }";

    /** Each element of the page with the computed properties that do not follow from what stands beside it. */
    private static final String PAGE =
            "[...document.querySelectorAll('body, body *:not(reply-politely, script)')].map(e => {"
                    + " const style = getComputedStyle(e); return e.tagName + ' ' + [...style].filter(name => !/^--|size|width|height|origin|^inset"
                    + "|^(left|right|top|bottom)$|^(margin|padding)|grid-template/.test(name))"
                    + ".map(name => name + ':' + style.getPropertyValue(name)).join(';'); })";

    private static final String BOXES = "[...document.querySelectorAll('body, body *:not(script)')].map(e => {"
            + " const box = e.getBoundingClientRect(); return e.tagName + [box.x, box.y, box.width, box.height]; })";

    private String pageAlone = "";

    @Test
    @Order(1)
    void aPageWithoutButtonsIsMeasured(Page page) {
        page.await("document.querySelectorAll('[role=listitem]').length === 9");
        pageAlone = page.evaluate(PAGE).toString();
        assertThat(pageAlone).contains("color:");
    }

    @Test
    @Order(2)
    void nothingOfOursReachesThePage(Extension extension, Page page) {
        MainJob.choosePage(extension);
        page.activate();
        page.find(css("reply-politely"));
        assertThat(page.evaluate(PAGE).toString()).as("with buttons").isEqualTo(pageAlone);

        String boxes = page.evaluate(BOXES).toString();
        Page panel = MainJob.openFirstPanel(page);
        panel.find(css("#suggestions > li"));
        assertThat(page.evaluate(PAGE).toString()).as("with the panel").isEqualTo(pageAlone);
        assertThat(page.evaluate(BOXES).toString())
                .as("where everything stands")
                .isEqualTo(boxes);
    }

    @ParameterizedTest
    @Order(3)
    @ValueSource(
            strings = {
                "* { all: unset !important }",
                "html { font-size: 90px !important } * { font-size: 0 !important; line-height: 0 !important }",
                "* { letter-spacing: 1em !important; text-transform: uppercase !important; font-family: monospace !important;"
                        + " text-shadow: 0 0 9px red !important; word-spacing: 3em !important }",
                "*, *::before, *::after { margin: 40px !important; padding: 40px !important; border: 9px solid red !important;"
                        + " background: lime !important; position: static !important; float: left !important }",
                "@layer a { reply-politely { display: none !important } } body, body * { display: block !important }"
                        + " reply-politely { display: none !important; visibility: hidden !important; opacity: 0 !important }",
                "*::before, *::after { content: 'X' !important; font-size: 60px !important } * { direction: rtl !important }"
                        + " reply-politely:hover { width: 900px !important }",
                "reply-politely-panel { transform: scale(.2) !important; filter: blur(9px) !important;"
                        + " opacity: .1 !important; width: 9px !important; inset: 50% !important; clip-path: circle(1px) !important }"
            })
    void noStyleOfThePageReachesOurs(String styles, Page page) {
        page.await("document.querySelector('reply-politely')?.getBoundingClientRect().width > 0");
        // the pointer rests on no button
        page.click(css("aside"));
        JsonNode looks = page.find(css("reply-politely")).call(LOOKS);
        JsonNode box = page.find(css("reply-politely")).call(BOX);
        Page first = MainJob.openFirstPanel(page);
        first.find(css("#suggestions > li"));
        page.letPass(400);
        JsonNode frame = page.find(css("iframe")).call(BOX);
        JsonNode inside = first.evaluate("[innerWidth, getComputedStyle(document.querySelector('#name')).fontSize]");
        MainJob.escape(first);
        page.await("!document.querySelector('reply-politely-panel:popover-open')");

        page.reload();
        page.find(css("reply-politely"));
        page.click(css("aside"));
        page.evaluate("(() => { const style = document.createElement('style'); style.textContent = `" + styles
                + "`; document.head.append(style); })()");
        page.evaluate("document.querySelector('reply-politely').blur()");
        page.await("document.querySelector('reply-politely').getBoundingClientRect().width > 0");
        JsonNode hostileBox = page.find(css("reply-politely")).call(BOX);
        assertThat(page.find(css("reply-politely")).call(LOOKS))
                .as("the button's looks")
                .containsExactlyElementsOf(looks);
        assertThat(hostileBox.get(0).asDouble())
                .as("the button's width")
                .isEqualTo(box.get(0).asDouble(), within());
        assertThat(hostileBox.get(1).asDouble())
                .as("the button's height")
                .isEqualTo(box.get(1).asDouble(), within());

        Page panel = MainJob.openFirstPanel(page);
        panel.find(css("#suggestions > li"));
        page.letPass(400);
        assertThat(panel.evaluate("[innerWidth, getComputedStyle(document.querySelector('#name')).fontSize]"))
                .as("the panel's own measures")
                .isEqualTo(inside);
        assertThat(page.find(css("iframe")).call(BOX)).as("the frame's size").isEqualTo(frame);
        assertThat(page.find(css("iframe"))
                        .call(
                                "e => { const box = e.getBoundingClientRect();"
                                        + " return box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight; }")
                        .asBoolean())
                .as("the frame is in view")
                .isTrue();
    }

    @Test
    @Order(4)
    void aButtonIsNoLargerThanThePageMakesEverything(Page page) {
        page.await("document.querySelector('reply-politely')?.getBoundingClientRect().width > 0");
        JsonNode box = page.find(css("reply-politely")).call(BOX);
        page.evaluate("(() => { const style = document.createElement('style'); style.textContent ="
                + " 'body { zoom: 1.5 } reply-politely { zoom: 3 !important }'; document.head.append(style); })()");

        JsonNode zoomed = page.find(css("reply-politely")).call(BOX);
        assertThat(zoomed.get(0).asDouble() / 1.5).isEqualTo(box.get(0).asDouble(), Offset.offset(1.0));
        assertThat(zoomed.get(1).asDouble() / 1.5).isEqualTo(box.get(1).asDouble(), Offset.offset(1.0));
    }

    private static Offset<Double> within() {
        return Offset.offset(0.1);
    }
}
