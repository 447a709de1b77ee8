package org.replypolitely.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.endtoend.bidi.Locator.css;
import static org.replypolitely.endtoend.bidi.Locator.role;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.replypolitely.endtoend.bidi.Browser;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Key;
import org.replypolitely.endtoend.bidi.Page;
import org.replypolitely.naughty.NaughtyStrings;

/**
 * What a page that does its worst (test resources, {@code sample/hostile.html}) shows and breaks: its people get their buttons, their words stay
 * words.
 */
@EndToEnd
class HostileContentIT {

    /** A lone surrogate travels escaped only. */
    private static final ObjectMapper JSON = new ObjectMapper(
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build());

    private final HostilePages pages = new HostilePages();

    @BeforeAll
    static void chooseAButtonInThePage(Extension extension) {
        MainJob.choosePage(extension);
    }

    @AfterEach
    void close() {
        pages.close();
    }

    @AfterAll
    static void nothingLeftTheMachine(Browser browser) {
        assertThat(browser.network().refused()).isEmpty();
        assertThat(browser.network().strayed()).isEmpty();
    }

    @Test
    void nodesThatItClonesRemovesAndFloodsLeaveAtMostOneButtonAPersonAndTheRightOne(Browser browser) {
        Page page = pages.open(browser, "");

        assertThat(page.evaluate("__hostile.churn(2500)").asInt())
                .as("changes that it got done meanwhile")
                .isGreaterThan(5_000);
        page.evaluate("__hostile.tidy()");
        page.evaluate(
                "__hostile.show([{name: 'Dagny Holm', slug: 'dagny-holm'}, {name: 'Efe Kaya', slug: 'efe-kaya'}])");
        page.find(role("button", "Reply politely to Efe Kaya"));

        assertThat(MainJob.offered(page)).containsExactly("Dagny Holm", "Efe Kaya");
        Page panel = MainJob.openPanel(page, "Efe Kaya");
        panel.await("document.querySelector('#name').textContent === 'Efe Kaya'");
        HostilePages.nothingWasBroughtAbout(page);
    }

    @Test
    void builtinsThatItBreaksBreakNothing(Browser browser) {
        Page page = pages.open(browser, "?broken");
        page.evaluate("document.querySelector('reply-politely').focus()");
        page.press(Key.ENTER);
        Page panel = page.frame("panel.html");
        MainJob.answer(panel, "FORMER_COLLEAGUE", "NOT_YET");

        assertThat(panel.find(css("#name")).text()).isEqualTo(HostilePages.ADA);
        assertThat(MainJob.suggestions(panel)).isGreaterThanOrEqualTo(3);
        assertThat(browser.complaints())
                .filteredOn(one -> one.contains("extension:"))
                .isEmpty();
        HostilePages.nothingWasBroughtAbout(page);
    }

    @Test
    void namesHeadlinesAndNotesAreTextWhateverTheySay(Browser browser) throws IOException {
        Page page = pages.open(browser, "");
        // one of each kind, as each opens a panel: markup, directions, orders, 100 KB; the whole list is below
        for (int kind : new int[] {0, 4, 8, 13}) {
            String naughty = NaughtyStrings.worst().get(kind);
            String person = JSON.writeValueAsString(new String[] {naughty});
            page.evaluate(
                    "__hostile.show((all => [{name: 'Kim ' + all[0], slug: 'kim', headline: all[0], note: all[0]}])("
                            + person + "))");
            page.await("document.querySelectorAll('reply-politely').length === 1");
            // without the driver's own look at every node, which takes long over such texts
            page.evaluate("document.querySelector('reply-politely').focus()");
            page.press(Key.ENTER);
            Page panel = page.frame("panel.html");
            panel.await("document.querySelector('#name').textContent.startsWith('Kim')");
            panel.evaluate("document.querySelector('#relationships input[value=FORMER_COLLEAGUE]').click()");
            panel.evaluate("document.querySelector('#goals input[value=NOT_YET]').click()");
            panel.await("document.querySelectorAll('#suggestions > li').length >= 3");
            assertThat(panel.evaluate("document.querySelectorAll('#name *, #headline *, #note-text *, #text *').length")
                            .asInt())
                    .as("elements made of a name, a headline or a note")
                    .isZero();
            assertThat(panel.evaluate("document.querySelector('#text').value").asText())
                    .isNotEmpty();
            assertThat(panel.evaluate("typeof window.pwned").asText()).isEqualTo("undefined");
            MainJob.escape(panel);
            page.await("__hostile.hosts().length === 0");
        }
        assertThat(page.evaluate("typeof window.pwned").asText()).isEqualTo("undefined");
        HostilePages.nothingWasBroughtAbout(page);
    }

    @Test
    void theWholeListOfNaughtyStringsGetsButtonsWithTheirVeryNames(Browser browser) throws IOException {
        Page page = pages.open(browser, "");
        String people = JSON.writeValueAsString(NaughtyStrings.all());

        page.evaluate("__hostile.show(" + people
                + ".map((one, i) => ({name: 'Kim ' + one, slug: 'kim-' + i, headline: one})))");
        page.await("__hostile.buttons().length === " + NaughtyStrings.all().size());

        assertThat(page.evaluate("""
                        [...document.querySelectorAll('.row')].filter(row => {
                          const squeezed = text => text.replace(/[\\s\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]+/g, ' ').trim();
                          const name = squeezed(row.querySelector('strong').textContent);
                          const label = squeezed(row.querySelector('reply-politely').getAttribute('aria-label'));
                          return row.querySelectorAll('reply-politely').length !== 1 || !label.startsWith('Reply politely to Kim');
                        }).map(row => row.querySelector('strong').textContent.slice(0, 80))
                        """)).as("people without their own button").isEmpty();
        assertThat(page.evaluate("document.querySelectorAll('reply-politely *').length + ' ' + typeof window.pwned")
                        .asText())
                .isEqualTo("0 undefined");
        HostilePages.nothingWasBroughtAbout(page);
    }
}
