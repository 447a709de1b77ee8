package org.replypolitely.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.endtoend.bidi.Locator.css;
import static org.replypolitely.endtoend.bidi.Locator.roleStarting;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.replypolitely.build.FixtureSkeleton;
import org.replypolitely.endtoend.bidi.Browser;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Page;
import org.replypolitely.endtoend.bidi.Patience;
import org.replypolitely.endtoend.bidi.View;
import org.replypolitely.site.ReportWords;
import org.replypolitely.site.StructureReport;

/** The same panel from the toolbar; in order, because what the user chose at first decides what comes after. */
@EndToEnd
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OpenFromThePopupIT {

    private static final String AMARA = "Amara Okafor";
    private static final String CLOSE_PANEL_WINDOWS = "chrome.windows.getAll({windowTypes: ['popup']}).then(all =>"
            + " Promise.all(all.map(w => chrome.windows.remove(w.id)))).then(() => true)";
    private static final String PANEL_WINDOW =
            "chrome.windows.getAll({populate: true, windowTypes: ['popup']}).then(all =>"
                    + " all.flatMap(w => w.tabs.map(t => t.url)).find(url => url.includes('panel.html?tab=')) || '')";

    @Test
    @Order(1)
    void untilTheUserChoseNothingIsInsertedAndThePopupAsks(Extension extension, Page page) {
        page.await("document.querySelectorAll('[role=listitem]').length === 9");
        page.letPass(500);
        assertThat(MainJob.offered(page)).isEmpty();
        assertThat(page.evaluate("document.querySelectorAll('reply-politely').length")
                        .asInt())
                .isZero();

        View popup = extension.popup();
        assertThat(popup.find(css("#choose")).text()).isNotBlank();
    }

    @Test
    @Order(2)
    void inPopupPlacementThePanelOpensInAWindowOfItsOwnAndNothingStandsInThePage(
            Browser browser, Extension extension, Page page) {
        MainJob.choosePopup(extension);
        page.activate();

        View popup = extension.popup();
        List<String> names = popup.all(css("#entries button")).stream()
                .map(entry -> entry.text())
                .toList();
        popup.find(css("#entries button"));
        MainJob.openFromPopup(popup, AMARA);
        // the same address in a tab, which every driver can reach
        Page panel = browser.open(Patience.until(
                Patience.DEFAULT,
                "the panel in a window of its own",
                () -> Optional.of(extension.background(PANEL_WINDOW).asText()).filter(address -> !address.isEmpty()),
                popup::described));
        MainJob.answer(panel, "FRIEND", "CLOSE_POLITELY");
        MainJob.vouch(panel);
        MainJob.copy(panel);

        MainJob.awaitCopied(panel);
        assertThat(panel.all(css("#insert:not([hidden])")))
                .as("Insert in a window")
                .isEmpty();
        assertThat(page.evaluate("document.querySelectorAll('reply-politely').length")
                        .asInt())
                .isZero();
        assertThat(names).hasSizeLessThanOrEqualTo(8);
        panel.close();
        extension.background(CLOSE_PANEL_WINDOWS);
    }

    @Test
    @Order(3)
    void inPagePlacementThePopupListsTheInvitationsAndOpensThePanelThere(Extension extension, Page page) {
        extension.open("welcome.html").click(css("#choose-PAGE"));
        page.activate();
        page.find(roleStarting("button", "Reply politely to "));

        View popup = extension.popup();
        popup.find(css("#entries button"));
        assertThat(popup.all(css("#entries button"))).hasSize(8);
        MainJob.openFromPopup(popup, AMARA);

        Page panel = page.frame("panel.html");
        panel.await("document.querySelector('#name').textContent === '" + AMARA + "'");
        MainJob.escape(panel);
        page.await("document.activeElement.getAttribute('aria-label') === 'Reply politely to " + AMARA + "'");
    }

    @Test
    @Order(4)
    void whatIsNotRecognisedIsSaidAndGetsNoButton(Extension extension, Page page) {
        page.find(roleStarting("button", "Reply politely to "));
        page.evaluate("window.__page.navigate('/feed/')");
        page.evaluate("window.__page.navigate('/mynetwork/invitation-manager/received/')");
        page.evaluate(
                "document.querySelectorAll('._7d02 > *').forEach(control => control.removeAttribute('aria-label'))");

        View popup = extension.popup();
        popup.await("document.querySelector('#title').textContent.includes('8')");
        popup.click(css("#report"));
        popup.await("document.querySelector('#report-said').textContent.startsWith('Copied.')");

        String report = page.clipboard().replace("\r\n", "\n");
        assertThat(report).startsWith(StructureReport.TITLE + "\npage /mynetwork/invitation-manager/received/\n");
        Document shown = Jsoup.parse(page.evaluate("document.body.outerHTML").asText());
        shown.select("script, style").remove();
        assertThat(ReportWords.toHide(shown)).contains("amara", "okafor", "harbour", "huber");
        assertThat(ReportWords.in(report))
                .as("words of the page in the report")
                .doesNotContainAnyElementsOf(ReportWords.toHide(shown));
        Document skeleton = Jsoup.parse(FixtureSkeleton.of(report));
        assertThat(skeleton.select("[role=listitem][componentkey^=urn:li:invitation:] a[href*=/in/person-] strong"))
                .as("people in the skeleton of a fixture that is made of it")
                .extracting(Element::text)
                .contains("Person 1", "Person 2", "Person 3");
    }

    @Test
    @Order(5)
    void onAnyOtherPageThePopupSaysWhereInvitationsAre(Browser browser, Extension extension) {
        browser.open("about:blank");

        View popup = extension.popup();
        assertThat(popup.find(css("#see")).text()).isNotBlank();
    }
}
