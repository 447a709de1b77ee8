package org.replypolitely.endtoend.keyboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.endtoend.bidi.Locator.css;

import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.replypolitely.endtoend.EndToEnd;
import org.replypolitely.endtoend.History;
import org.replypolitely.endtoend.MainJob;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Key;
import org.replypolitely.endtoend.bidi.Page;
import org.replypolitely.endtoend.bidi.Patience;
import org.replypolitely.endtoend.bidi.View;

/** The toolbar popup without a mouse: its list, a reply by hand, the report about a page. */
@EndToEnd
class PopupByKeyboardIT {

    private static final String AMARA = "Amara Okafor";
    private static final String WINDOWS = "chrome.windows.getAll({populate: true, windowTypes: ['popup']})";

    @BeforeAll
    static void chooseAButtonInThePage(Extension extension) {
        MainJob.choosePage(extension);
    }

    @Test
    void somebodyIsChosenFromTheListAndTheFocusIsInTheirPanelAndComesBack(Extension extension, Page page) {
        page.activate();
        MainJob.offered(page, 8);
        View popup = extension.popup();
        popup.find(css("#entries button"));
        new Hands(popup).tabTo("#entries > :nth-child(1) button").press(Key.ENTER);

        Page panel = page.frame("panel.html");
        new Hands(panel).isAt("#name").until("document.querySelector('#name').textContent === '" + AMARA + "'");
        panel.press(Key.ESCAPE);
        ByKeys.isBackAt(page, AMARA);
    }

    @Test
    void everythingInThePopupIsPassedByTab(Extension extension, Page page) {
        page.activate();
        MainJob.offered(page, 8);
        View popup = extension.popup();
        popup.find(css("#entries button"));

        new Hands(popup).passEverythingAndComeBack();
    }

    @Test
    void aReplyByHandIsBegun(Extension extension, Page page) {
        page.activate();
        View popup = extension.popup();
        popup.find(css("#compose"));
        new Hands(popup).tabTo("#compose").press(Key.ENTER);

        Patience.until(
                Patience.DEFAULT,
                "a window to compose in",
                () -> extension
                                .background(WINDOWS + ".then(all => all.some(w => w.tabs.some(t =>"
                                        + " (t.pendingUrl || t.url).includes('panel.html?compose=1'))))")
                                .asBoolean()
                        ? Optional.of(true)
                        : Optional.empty(),
                popup::described);
        extension.background(
                WINDOWS + ".then(all => Promise.all(all.map(w => chrome.windows.remove(w.id)))).then(() => true)");
    }

    @Test
    void aReplyByHandIsWrittenAndCopied(Extension extension) {
        Page panel = extension.open("panel.html?compose=1");
        Hands hands = new Hands(panel);
        hands.isAt("#by-hand-name").type("Dana Whitfield").press(Key.TAB).isAt("#by-hand-note");
        hands.type("It was nice to meet you at the fair.");
        ByKeys.answer(hands, "MET_ONCE", "CLOSE_POLITELY");
        ByKeys.vouch(hands);
        hands.tabTo("#copy")
                .press(Key.ENTER)
                .until("document.querySelector('#delivery-words').textContent.startsWith('Copied')")
                .isAt("#copy");

        assertThat(panel.clipboard().replace("\r\n", "\n"))
                .isEqualTo(MainJob.text(panel))
                .contains("Dana");
        panel.close();
        History.forgetEverything(extension);
    }

    @Test
    void theReportAboutAPageThatIsNotRecognisedIsCopied(Extension extension, Page page) {
        page.activate();
        MainJob.offered(page, 8);
        page.evaluate("window.__page.navigate('/feed/')");
        page.evaluate("window.__page.navigate('/mynetwork/invitation-manager/received/')");
        page.evaluate(
                "document.querySelectorAll('._7d02 > *').forEach(control => control.removeAttribute('aria-label'))");
        View popup = extension.popup();
        popup.await("document.querySelector('#title').textContent.includes('8')");

        new Hands(popup)
                .tabTo("#report")
                .press(Key.ENTER)
                .until("document.querySelector('#report-said').textContent.startsWith('Copied.')")
                .isAt("#report");
    }
}
