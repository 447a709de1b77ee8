package org.replypolitely.site.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.replypolitely.site.JsoupDom;
import org.replypolitely.site.OwnElements;

class CardFinderTest {

    private static final String CARD = "<div role=listitem componentkey=urn:li:invitation:1>"
            + "<a href=/in/ada/><strong>Ada Osei</strong></a>"
            + "<div id=row><button aria-label='Ignore Ada Osei'></button><button aria-label='Accept Ada Osei'></button>"
            + "</div></div>";

    private final CardFinder<Element> finder = new CardFinder<>(new JsoupDom());

    private Optional<Card<Element>> only(Document page) {
        List<Optional<Card<Element>>> cards = new ArrayList<>();
        finder.forEachCandidate(page, candidate -> cards.add(finder.card(candidate)));
        assertThat(cards).hasSize(1);
        return cards.get(0);
    }

    @Test
    void aCardThatCarriesOurButtonIsTheSameCardStill() {
        Document page = Jsoup.parse(CARD);
        page.expectFirst("#row")
                .prependElement(OwnElements.BUTTON)
                .attr("role", "button")
                .attr("aria-label", "Reply politely to Ada Osei");

        assertThat(only(page)).map(card -> card.row().id()).contains("row");
    }

    @Test
    void aPageThatIsHiddenBehindADialogIsReadAsBefore() {
        assertThat(only(Jsoup.parse("<main aria-hidden=true>" + CARD + "</main>")))
                .map(Card::name)
                .contains("Ada Osei");
    }

    @Test
    void aControlOutsideTheRowMayNameThePersonToo() {
        Document page = Jsoup.parse(CARD);
        page.expectFirst("[role=listitem]").appendElement("button").attr("aria-label", "Message Ada Osei");

        assertThat(only(page)).map(card -> card.row().id()).contains("row");
    }

    @Test
    void aThirdActionInTheRowIsARefusal() {
        Document page = Jsoup.parse(CARD);
        page.expectFirst("#row").appendElement("button").attr("aria-label", "Block Ada Osei");

        assertThat(only(page)).isEmpty();
    }

    @Test
    void aMutualConnectionWhoseNameIsPartOfTheInvitersIsNotTheInviter() {
        Document page = Jsoup.parse(CARD);
        page.expectFirst("[role=listitem]").prepend("<a href=/in/other/>Ada</a>");

        assertThat(only(page)).map(finder::key).map(key -> key.slug()).contains("ada");
    }

    @Test
    void theInnerOneOfTwoNestedCandidatesIsTheCard() {
        assertThat(only(Jsoup.parse("<div data-view-name=pending-invitation>" + CARD + "</div>")))
                .map(card -> card.whole().attr("role"))
                .contains("listitem");
    }

    @Test
    void whatIsAroundAnElementOfACardIsThatCard() {
        Document page = Jsoup.parse(CARD);

        assertThat(finder.candidateAround(page.expectFirst("strong"))).isEqualTo(page.selectFirst("[role=listitem]"));
        assertThat(finder.candidateAround(page.body())).isNull();
    }
}
