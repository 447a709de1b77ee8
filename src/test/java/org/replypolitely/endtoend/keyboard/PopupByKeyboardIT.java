package org.replypolitely.endtoend.keyboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.endtoend.bidi.Locator.css;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.replypolitely.endtoend.EndToEnd;
import org.replypolitely.endtoend.History;
import org.replypolitely.endtoend.MainJob;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Key;
import org.replypolitely.endtoend.bidi.Page;
import org.replypolitely.endtoend.bidi.View;

/** The toolbar popup without a mouse: its list, a reply by hand, the report about a page. */
@EndToEnd
class PopupByKeyboardIT {

    private static final String AMARA = "Amara Okafor";

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
