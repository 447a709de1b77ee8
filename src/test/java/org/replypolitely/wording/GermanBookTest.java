package org.replypolitely.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.replypolitely.build.PhraseBookCompiler;
import org.replypolitely.build.TactRuleCompiler;
import org.replypolitely.decision.Admissibility;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.CardEvidence;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.Likeness;
import org.replypolitely.decision.MeetsInPerson;
import org.replypolitely.decision.NoteKind;
import org.replypolitely.decision.ReasonVerdict;
import org.replypolitely.decision.Relationship;
import org.replypolitely.decision.SharedHistory;
import org.replypolitely.decision.Situation;
import org.replypolitely.decision.Situations;
import org.replypolitely.decision.UsagePolicy;
import org.replypolitely.decision.WorkedTogether;
import org.replypolitely.invitation.Note;
import org.replypolitely.invitation.Person;
import org.replypolitely.phrasebook.Address;
import org.replypolitely.phrasebook.PhraseBook;
import org.replypolitely.phrasebook.PhraseBookReader;
import org.replypolitely.phrasebook.Register;
import org.replypolitely.tact.TactCheck;
import org.replypolitely.tact.TactRules;
import org.replypolitely.tact.TactRulesReader;

class GermanBookTest {

    private static final PhraseBook GERMAN =
            PhraseBookReader.read(PhraseBookCompiler.compile(Path.of("src/main/resources/phrasebooks/de.ftl")));
    private static final TactRules TACT =
            TactRulesReader.read(TactRuleCompiler.compile(Path.of("src/main/resources/tact/de.ftl")));
    private static final Pattern DU = words("du|dich|dir|dein|deine|deinen|deinem|deiner|hast|bist|kannst");
    // a sentence may begin with "Sie" for a thing, so only what nobody writes to a friend
    private static final Pattern SIE =
            Pattern.compile("(?<![.!?:;] )(?<!\n)\\b(Sie|Ihnen|Ihre|Ihren|Ihrem|Ihrer|Ihr)\\b");

    private static final Pattern NO = Pattern.compile("[^.:,]*(nicht an|nicht annehmen)\\b");

    @Property(tries = 3000)
    @Domain(Situations.class)
    @Domain(DomainContext.Global.class)
    void everyMessageIsTactfulWholeTrueAndKeepsToOneFormOfAddress(
            @ForAll Situation situation,
            @ForAll Approach approach,
            @ForAll Register register,
            @ForAll Length length,
            @ForAll Address address,
            @ForAll boolean signed) {
        WordingRequest request = Requests.with(
                Requests.with(Requests.with(Requests.of(situation), register, length, signed ? "Jo" : ""), approach),
                address);
        List<Wording> suggestions = Suggester.suggest(request, GERMAN);
        assertThat(suggestions).extracting(Wording::text).doesNotHaveDuplicates();
        assertThat(suggestions.size()).isGreaterThanOrEqualTo(Requests.fewestSuggestions(situation, approach));
        for (Wording wording : suggestions) {
            String text = wording.text();
            assertThat(text)
                    .doesNotContain("{", "}", "|", "!", "'", "  ", " ,", " .", "..")
                    .doesNotEndWith("\n");
            assertThat(text.length()).as(text).isBetween(60, length == Length.FULLER ? 520 : 440);
            assertThat(TactCheck.check(text, wording.approach(), TACT)).as(text).isEmpty();
            Pattern other = address == Address.FAMILIAR ? SIE : DU;
            assertThat(other.matcher(text).find()).as(text).isFalse();
            for (ReasonVerdict verdict : request.counsel().reasons()) {
                if (verdict.admissibility() instanceof Admissibility.RuledOut) {
                    assertThat(wording.reasons()).doesNotContain(verdict.reason());
                }
            }
        }
    }

    @Test
    void fromTheFirstRunOnThereAreThreeStrategiesForEveryRelationshipAndGoal() {
        for (Relationship relationship : Relationship.values()) {
            for (Goal goal : Goal.values()) {
                for (Register register : Register.values()) {
                    WordingRequest request = Requests.with(
                            Requests.of(Situations.firstRun(relationship, goal)), register, Length.USUAL, "");
                    if (!request.approach().isWorded()) {
                        continue;
                    }
                    assertThat(Suggester.suggest(request, GERMAN).stream()
                                    .map(one -> one.approach() + " " + one.reasons())
                                    .distinct())
                            .as(relationship + " " + goal + " " + register)
                            .hasSizeGreaterThanOrEqualTo(3);
                }
            }
        }
    }

    @Test
    void afterTheGreetingTheFirstWordIsSmallUnlessItIsANounOrSie() {
        WordingRequest request = Requests.of(Situations.firstRun(Relationship.FRIEND, Goal.CLOSE_POLITELY));
        for (Wording wording : Suggester.suggest(request, GERMAN)) {
            assertThat(wording.text()).containsPattern("^Hallo Dana,\n\n\\p{javaLowerCase}");
        }
    }

    @Test
    void anAcademicTitleStandsInAFormalGreetingAndNobodyIsGivenAGender() {
        WordingRequest request = Requests.with(
                Requests.of(Situations.firstRun(Relationship.CLIENT, Goal.CLOSE_POLITELY)),
                Register.FORMAL,
                Length.USUAL,
                "");
        assertThat(first(Requests.with(request, new Person("Dr. Priya Raman", "priya", ""))))
                .startsWith("Guten Tag Dr. Raman,");
        assertThat(first(Requests.with(request, new Person("Robin Weiss", "robin", ""))))
                .startsWith("Guten Tag Robin Weiss,");
        assertThat(first(Requests.with(request, new Person("Dr. Priya Raman (she/her)", "priya", ""))))
                .startsWith("Sehr geehrte Frau Dr. Raman,");
    }

    @Test
    void whateverPeopleTypeIntoAnOfferReadsWell() {
        WordingRequest defer = Requests.of(Situations.firstRun(Relationship.FRIEND, Goal.DEFER));
        assertThat(first(Requests.with(defer, new Offer(Offer.Kind.CONNECT_LATER, "Im März"))))
                .contains("im März lade ich dich selbst ein.");
        assertThat(first(Requests.with(defer, new Offer(Offer.Kind.CONNECT_LATER, "März"))))
                .contains("im März lade ich dich selbst ein.");
        assertThat(first(Requests.with(defer, new Offer(Offer.Kind.CONNECT_LATER, "montag"))))
                .contains("am Montag lade ich dich selbst ein.");
        WordingRequest friend = Requests.of(Situations.firstRun(Relationship.FRIEND, Goal.CLOSE_POLITELY));
        WordingRequest client = Requests.of(Situations.firstRun(Relationship.CLIENT, Goal.CLOSE_POLITELY));
        assertThat(first(Requests.with(client, new Offer(Offer.Kind.OTHER_CHANNEL, "jo@example.org"))))
                .contains("jo@example.org");
        assertThat(first(Requests.with(friend, new Offer(Offer.Kind.MEET, "Kaffee am Freitag"))))
                .contains("Treffen können wir uns gern, mein Vorschlag: Kaffee am Freitag.");
    }

    @Test
    void whatTheTwoShareIsSaidWhereItMakesTheReplyWarmer() {
        Situation meet = knowing(Relationship.FRIEND, Goal.CLOSE_POLITELY, MeetsInPerson.OFTEN, NoteKind.NONE);
        assertThat(first(Requests.of(meet))).contains("Wir sehen uns ja");
        Situation ask = knowing(Relationship.COLLEAGUE, Goal.LEARN_MORE, MeetsInPerson.OFTEN, NoteKind.NONE);
        assertThat(first(Requests.of(ask))).containsAnyOf("arbeiten ja ohnehin zusammen", "bei der Arbeit");
        WordingRequest former = Requests.of(Situations.firstRun(Relationship.FORMER_COLLEAGUE, Goal.LEARN_MORE));
        assertThat(first(Requests.with(former, new Particulars("Nordwind", "", Optional.empty(), "", Set.of()))))
                .contains("aus unserer Zeit bei Nordwind");
        WordingRequest school = Requests.of(Situations.firstRun(Relationship.CLASSMATE, Goal.CLOSE_POLITELY));
        assertThat(first(Requests.with(school, new Particulars("in Bremen", "", Optional.empty(), "", Set.of()))))
                .contains("nach unserer gemeinsamen Zeit in Bremen");
    }

    @Test
    void aQuestionThatTheUserLeavesOpenIsThankedForAsAQuestion() {
        Situation situation =
                knowing(Relationship.CLASSMATE, Goal.CLOSE_POLITELY, MeetsInPerson.UNKNOWN, NoteKind.QUESTION);
        WordingRequest request = Requests.with(Requests.of(situation), new Note("Spielst du noch Cello?", false));
        for (Wording wording : Suggester.suggest(request, GERMAN)) {
            assertThat(wording.text()).containsAnyOf("dass du fragst", "die Frage");
        }
        Particulars topic = new Particulars("", "das Cello", Optional.empty(), "", Set.of());
        assertThat(first(Requests.with(request, topic))).contains("das Cello");
    }

    /** Who compares notes must not recognise a construction kit: the sentence that says no has several shapes. */
    @Test
    void noIsSaidInManyWays() {
        for (Relationship relationship : List.of(
                Relationship.FRIEND, Relationship.COLLEAGUE, Relationship.FORMER_COLLEAGUE, Relationship.CLIENT)) {
            Map<String, Integer> sentences = new HashMap<>();
            for (int i = 0; i < 60; i++) {
                Person person = new Person("Dana Okafor", "person-" + i, "");
                String text = first(
                        Requests.with(Requests.of(Situations.firstRun(relationship, Goal.CLOSE_POLITELY)), person));
                sentences.merge(no(text), 1, Integer::sum);
            }
            assertThat(sentences).as(relationship.name()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(sentences.values()).as(sentences.toString()).allMatch(times -> times <= 40);
        }
    }

    /** What people stumbled over when they read the replies aloud, and what is said instead. */
    @Test
    void nothingIsSaidThatSoundsLikeAnOfficeOrAFormOrClaimsWhatNobodyConfirmed() {
        List<String> texts = everyFirstRun(Set.of(Goal.values()));
        assertThat(texts).hasSizeGreaterThan(1000);
        for (String text : texts) {
            assertThat(text)
                    .doesNotContain(
                            "grundsätzlich",
                            "Position",
                            "Personalvermittlung",
                            "gleich ab.",
                            "mich eingeladen",
                            "unbeantwortet",
                            "im Ungewissen",
                            "warten zu lassen",
                            "einfach zu klicken",
                            "keine Einladungen an")
                    .doesNotContain(
                            "und dabei bleibt es",
                            "möchte ich keinen Kontakt",
                            "frage ich lieber",
                            "empfehlen kann",
                            "o lange lasse ich",
                            "vernetzt sein",
                            "Mögen Sie",
                            "Mach’s gut",
                            "lasse meine Kontakte",
                            "mit niemandem mehr",
                            "die das ausschließt",
                            "stehen ja",
                            "ja auch ohne LinkedIn");
        }
        for (String instead : List.of(
                "nicht annehmen.",
                "auch später nicht",
                "begründen.",
                "kein Nein",
                "wüsste ich gern mehr",
                "etwas sagen kann",
                "Bis dahin lasse ich",
                "lieber direkt als über LinkedIn")) {
            assertThat(texts).as(instead).anyMatch(text -> text.contains(instead));
        }
    }

    @Test
    void everyRefusalSaysNoInSoManyWordsAndNamesTheInvitation() {
        List<String> texts = everyFirstRun(Set.of(Goal.CLOSE_POLITELY, Goal.NO_CONTACT)).stream()
                .filter(text -> !text.contains("?"))
                .toList();
        assertThat(texts).hasSizeGreaterThan(300);
        for (String text : texts) {
            assertThat(text).contains("Einladung").containsPattern("nicht (an\\b|annehmen\\b)");
        }
    }

    private static List<String> everyFirstRun(Set<Goal> goals) {
        List<String> texts = new ArrayList<>();
        for (Relationship relationship : Relationship.values()) {
            for (Goal goal : goals) {
                WordingRequest request = Requests.of(Situations.firstRun(relationship, goal));
                if (!request.approach().isWorded()) {
                    continue;
                }
                for (Register register : Register.values()) {
                    for (Length length : Length.values()) {
                        for (Address address : Address.values()) {
                            Suggester.suggest(
                                            Requests.with(Requests.with(request, register, length, ""), address),
                                            GERMAN)
                                    .forEach(wording -> texts.add(wording.text()));
                        }
                    }
                }
            }
        }
        return texts;
    }

    /** The clause that holds the no. */
    private static String no(String text) {
        Matcher found = NO.matcher(text);
        return found.find() ? found.group() : "";
    }

    private static Situation knowing(Relationship relationship, Goal goal, MeetsInPerson meets, NoteKind note) {
        return new Situation(
                relationship,
                new SharedHistory(WorkedTogether.UNKNOWN, meets, -1, false),
                goal,
                new CardEvidence(note, Likeness.UNKNOWN, Likeness.UNKNOWN, false, false),
                UsagePolicy.UNSTATED,
                Set.of(),
                Set.of());
    }

    private static String first(WordingRequest request) {
        return Suggester.suggest(request, GERMAN).get(0).text();
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
