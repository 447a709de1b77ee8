package org.replypolitely.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.endtoend.bidi.Locator.css;
import static org.replypolitely.endtoend.bidi.Locator.roleStarting;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Page;
import org.replypolitely.endtoend.bidi.View;

/**
 * Pictures of every screen, for people to look at; the ones in the docs come from here. Each test also makes sure that nothing on its screen
 * is wider than the screen.
 */
@EndToEnd
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PicturesIT {

    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final String AMARA = "Amara Okafor";

    @ParameterizedTest
    @Order(1)
    @ValueSource(strings = {"light", "dark", "narrow"})
    void welcome(String look, Extension extension) throws Exception {
        Page welcome = extension.open("welcome.html");
        picture(welcome, look, "welcome");
        welcome.close();
    }

    @Test
    @Order(2)
    void theChoiceIsConfirmed(Extension extension) throws Exception {
        picture(MainJob.choosePage(extension), "light", "welcome-chosen");
    }

    @ParameterizedTest
    @Order(3)
    @ValueSource(strings = {"light", "dark", "narrow"})
    void thePageWithButtons(String look, Page page) throws Exception {
        page.find(roleStarting("button", "Reply politely to "));
        picture(page, look, "page");
    }

    @ParameterizedTest
    @Order(4)
    @ValueSource(strings = {"light", "dark", "narrow"})
    void thePanel(String look, Page page) throws Exception {
        look(page, look);
        Page panel = MainJob.openPanel(page, AMARA);
        look(page, look);
        panel.find(css("#suggestions > li"));
        picture(page, look, "panel-first-view");

        MainJob.answer(panel, "FORMER_COLLEAGUE", "NOT_YET");
        picture(page, look, "panel-answered");
        fits(panel);

        MainJob.vouch(panel);
        picture(page, look, "panel-vouched");

        panel.click(css("#why"));
        picture(page, look, "panel-why");
        panel.click(css("#why"));

        MainJob.insert(panel);
        panel.await("document.querySelector('#delivery-title').textContent !== ''");
        picture(page, look, "panel-waiting");

        MainJob.openComposer(page, "Reply to Amara");
        page.await("!document.querySelector('.msg-form__send-button').disabled");
        picture(page, look, "panel-inserted");
    }

    @Test
    @Order(5)
    void thePopup(Extension extension, Page page) throws Exception {
        page.find(roleStarting("button", "Reply politely to "));
        View popup = extension.popup();
        popup.find(css("#entries button"));
        Path picture = popup.screenshot(FOLDER.resolve("popup-light.png"));
        assertThat(Files.size(picture)).isPositive();
        fits(popup);
    }

    @ParameterizedTest
    @Order(6)
    @ValueSource(strings = {"light", "dark"})
    void thePopupWithWhatIsDue(String look, Extension extension, Page page) throws Exception {
        Page own = extension.open("options.html");
        History.forget(own);
        History.tell(own, "1", "amara-okafor", AMARA, "OPEN_THE_DOOR", "TALK", 21, 7);
        History.tell(own, "2", "omar", "Omar Haddad", "DEFER", "GET_IN_TOUCH", 40, 3);
        own.close();
        page.activate();
        View popup = extension.popup();
        popup.dark(look.equals("dark"));
        popup.find(css("#due-list > li"));
        popup.find(css("#entries [data-state=DUE]"));
        popup.screenshot(FOLDER.resolve("popup-due-" + look + ".png"));
        fits(popup);
    }

    @ParameterizedTest
    @Order(7)
    @ValueSource(strings = {"light", "dark", "narrow", "rtl"})
    void options(String look, Extension extension) throws Exception {
        Page options = extension.open("options.html");
        options.find(css(".history-row"));
        if (look.equals("rtl")) {
            options.evaluate("document.documentElement.dir = 'rtl'");
        }
        picture(options, look, "options");
        look(options, look);
        Files.write(FOLDER.resolve("options-whole-" + look + ".png"), options.wholeScreenshot());
        options.close();
    }

    @ParameterizedTest
    @Order(7)
    @ValueSource(strings = {"light", "dark", "narrow", "rtl"})
    void thePanelThatRemembers(String look, Extension extension, Page page) throws Exception {
        Page own = extension.open("options.html");
        History.forget(own);
        History.toldRareUse(own, "amara-okafor", "Amara Okafor");
        own.close();
        page.activate();
        Page panel = MainJob.openPanel(page, AMARA);
        panel.await("document.querySelectorAll('#told li').length > 0");
        MainJob.answer(panel, "FORMER_COLLEAGUE", "CLOSE_POLITELY");
        panel.click(css("#regardless"));
        MainJob.pickWhatDoesNotFit(panel);
        if (look.equals("rtl")) {
            panel.evaluate("document.documentElement.dir = 'rtl'");
        }
        picture(page, look, "panel-remembered");
        fits(panel);

        panel.click(css("#aside-DETAILS"));
        picture(page, look, "panel-details");
        fits(panel);
        panel.click(css("#aside-DETAILS"));

        MainJob.vouch(panel);
        panel.click(css("#all-the-same"));
        MainJob.copy(panel);
        panel.click(css("#sent:not([hidden])"));
        panel.await("document.querySelector('#noting-words').textContent.startsWith('Noted')");
        picture(page, look, "panel-noted");
        fits(panel);
    }

    @ParameterizedTest
    @Order(8)
    @ValueSource(strings = {"light", "dark", "narrow"})
    void thePanelByHand(String look, Extension extension) throws Exception {
        Page panel = extension.open("panel.html?compose=1");
        panel.await("document.activeElement.id === 'by-hand-name'");
        panel.type("Dana Whitfield");
        panel.await("document.querySelectorAll('#suggestions li').length > 0");
        picture(panel, look, "panel-by-hand");
        panel.close();
    }

    private static void look(Page page, String look) {
        page.dark(look.equals("dark"));
        page.viewport(look.equals("narrow") ? 320 : 1280, 860);
    }

    private static void picture(Page page, String look, String screen) throws Exception {
        look(page, look);
        page.letPass(350);
        Path picture = page.screenshot(FOLDER.resolve(screen + "-" + look + ".png"));
        assertThat(Files.size(picture)).isPositive();
        if (page.address().startsWith("chrome-extension:")) {
            fits(page);
        }
    }

    private static void fits(View view) {
        assertThat(view.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                        .asInt())
                .as("pixels that stick out sideways at %s", view.address())
                .isLessThanOrEqualTo(0);
    }
}
