package org.replypolitely.naughty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.Relationship;
import org.replypolitely.decision.Situation;
import org.replypolitely.decision.Situations;
import org.replypolitely.evidence.EvidenceReader;
import org.replypolitely.evidence.RealRules;
import org.replypolitely.invitation.Invitation;
import org.replypolitely.invitation.InvitationKey;
import org.replypolitely.invitation.Note;
import org.replypolitely.invitation.Person;
import org.replypolitely.invitation.PersonName;
import org.replypolitely.invitation.ReplyControl;
import org.replypolitely.ledger.Circle;
import org.replypolitely.ledger.Disclosure;
import org.replypolitely.ledger.LedgerEntry;
import org.replypolitely.ledger.LedgerRecord;
import org.replypolitely.ledger.Recipient;
import org.replypolitely.site.CardReading;
import org.replypolitely.site.JsoupDom;
import org.replypolitely.site.linkedin.CardFinder;
import org.replypolitely.site.linkedin.CardReader;
import org.replypolitely.wording.Requests;
import org.replypolitely.wording.Suggester;
import org.replypolitely.wording.Wording;

/** Reader, engine and ledger bear with every name, headline and note; the panel is tried in {@code HostilePageIT}. */
class NaughtyStringsTest {

    private static final Situation SITUATION = Situations.firstRun(Relationship.FORMER_COLLEAGUE, Goal.NOT_YET);

    static List<String> strings() {
        return NaughtyStrings.all();
    }

    @Test
    void theListIsWhole() {
        assertThat(NaughtyStrings.all()).hasSizeGreaterThan(500);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("strings")
    void theReaderTakesThemForText(String naughty) {
        Document page = card("Kim " + naughty, naughty);
        JsoupDom dom = new JsoupDom();
        CardFinder<Element> finder = new CardFinder<>(dom);
        List<CardReading> readings = new ArrayList<>();
        finder.forEachCandidate(page, card -> readings.add(new CardReader<>(dom, finder).read(card)));

        assertThat(readings).singleElement().isInstanceOfSatisfying(CardReading.Read.class, read -> {
            Invitation invitation = read.invitation();
            assertThat(invitation.person().displayedName()).startsWith("Kim");
            assertThat(invitation.key().slug()).isEqualTo("kim");
            assertThat(page.wholeText()).contains(firstWord(invitation.note().text()));
        });
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("strings")
    void theEngineWordsRepliesToThemAndRepeatsNoneOfTheirTricks(String naughty) {
        Invitation invitation = new Invitation(
                new InvitationKey("", "kim"),
                new Person(naughty, "kim", naughty),
                new Note(naughty, false),
                naughty,
                naughty,
                ReplyControl.REPLY);
        assertThat(EvidenceReader.read(invitation, naughty, naughty, RealRules.RULES))
                .isNotNull();

        List<Wording> suggestions = Suggester.suggest(
                Requests.with(Requests.with(Requests.of(SITUATION), invitation.person()), invitation.note()),
                Requests.ENGLISH);

        assertThat(suggestions).hasSizeGreaterThanOrEqualTo(3);
        for (Wording wording : suggestions) {
            assertThat(wording.text())
                    .as("no markup, no control character, no change of direction, no slot, no novel")
                    .doesNotContainPattern("[<>\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069&&[^\\n]]")
                    .doesNotContain("{ $", "null")
                    .hasSizeLessThan(1_000);
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("strings")
    void theNameReaderTakesAGivenNameOutOfTheNameOrNone(String naughty) {
        PersonName name = PersonName.parse(naughty);
        assertThat(name.given().length()).isLessThanOrEqualTo(naughty.length() + 1);
        assertThat(PersonName.parse("Kim " + naughty)).isNotNull();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("strings")
    void theLedgerGivesThemBackAsTheyWere(String naughty) {
        LedgerEntry entry = LedgerEntry.of(
                "one",
                20_000,
                new Disclosure(
                        new Recipient("kim", naughty),
                        new Circle(naughty),
                        Optional.of(Relationship.FRIEND),
                        Approach.ASK,
                        List.of(),
                        "en"));
        assertThat(LedgerRecord.entry(LedgerRecord.fields(entry))).contains(entry);
    }

    private static Document card(String name, String note) {
        Document page = new Document("https://www.linkedin.com/mynetwork/invitation-manager/received/");
        Element card = page.appendElement("html")
                .appendElement("body")
                .appendElement("main")
                .appendElement("div")
                .attr("role", "listitem")
                .attr("componentkey", "urn:li:invitation:1");
        card.appendElement("a").attr("href", "/in/kim/").appendElement("strong").text(name);
        Element row = card.appendElement("div");
        row.appendElement("button").attr("aria-label", "Ignore " + name);
        row.appendElement("button").attr("aria-label", "Accept " + name);
        card.appendElement("span").attr("data-testid", "expandable-text-box").text(note);
        return page;
    }

    private static String firstWord(String text) {
        int end = text.indexOf(' ');
        return end < 0 ? text : text.substring(0, end);
    }
}
