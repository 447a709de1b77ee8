package org.replypolitely.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.replypolitely.build.PhraseBookCompiler;
import org.replypolitely.decision.CardEvidence;
import org.replypolitely.decision.Flag;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.Likeness;
import org.replypolitely.decision.NoteKind;
import org.replypolitely.decision.Relationship;
import org.replypolitely.decision.Situation;
import org.replypolitely.decision.Situations;
import org.replypolitely.invitation.Note;
import org.replypolitely.phrasebook.Bits;
import org.replypolitely.phrasebook.Condition;
import org.replypolitely.phrasebook.Phrase;
import org.replypolitely.phrasebook.PhraseBook;
import org.replypolitely.phrasebook.PhraseBookReader;
import org.replypolitely.phrasebook.Register;
import org.replypolitely.phrasebook.Slot;

/** What the user confirmed is used where it makes a message warmer or clearer. */
class ConfirmedFactsTest {

    @Test
    void aPlaceThatTheUserNamedMakesTheThanksTheirOwn() {
        WordingRequest former = Requests.of(Situations.firstRun(Relationship.FORMER_COLLEAGUE, Goal.CLOSE_POLITELY));
        Particulars worked = new Particulars("Northwind", "", Optional.empty(), "", Set.of());
        assertThat(Requests.texts(Requests.with(former, worked)).get(0)).contains("after our time at Northwind");
        WordingRequest met = Requests.of(Situations.firstRun(Relationship.MET_ONCE, Goal.CLOSE_POLITELY));
        Particulars lisbon = new Particulars("in Lisbon.", "", Optional.empty(), "", Set.of());
        assertThat(Requests.texts(Requests.with(met, lisbon)).get(0)).contains("after we met in Lisbon");
    }

    @ParameterizedTest
    @MethodSource("books")
    void whatTheyDoIsTheLastThingSaid(PhraseBook book) {
        for (Relationship relationship : List.of(
                Relationship.FRIEND,
                Relationship.FORMER_COLLEAGUE,
                Relationship.CLIENT,
                Relationship.CLASSMATE,
                Relationship.TEACHER,
                Relationship.MET_ONCE)) {
            for (Goal goal : List.of(Goal.CLOSE_POLITELY, Goal.NOT_YET, Goal.ACCEPT_WITH_LIMITS, Goal.DEFER)) {
                for (Register register : Register.values()) {
                    WordingRequest plain = Requests.with(
                            Requests.of(Situations.firstRun(relationship, goal)), register, Length.USUAL, "");
                    assertSaid("Northwind", Requests.with(plain, Particulars.NONE.withWork("Northwind", "")), book);
                    assertSaid(
                            "Hearth & Crumb",
                            Requests.with(plain, Particulars.NONE.withWork("", "Hearth & Crumb.")),
                            book);
                }
            }
        }
    }

    private static void assertSaid(String detail, WordingRequest request, PhraseBook book) {
        Wording first = Suggester.suggest(request, book).get(0);
        String words = first.text();
        int start = words.indexOf("\n\n") + 2;
        int end = words.indexOf("\n\n", start);
        String sentences = words.substring(start, end < 0 ? words.length() : end);
        int last = Math.max(sentences.lastIndexOf(". "), sentences.lastIndexOf("? ")) + 1;
        assertThat(sentences.substring(last)).as(words).contains(detail);
        assertThat(first.text()).doesNotContain(detail + "..");
    }

    @ParameterizedTest
    @MethodSource("books")
    void nobodyIsToldWhatTheyDoUnlessTheUserSaidIt(PhraseBook book) {
        int aboutWork = Bits.of(Slot.EMPLOYER) | Bits.of(Slot.WORK);
        for (WordingRequest request : ManyRequests.of(book.language().equals("de") ? "de-DE" : "en-US")) {
            boolean isSaid = !request.particulars().employer().isEmpty()
                    || !request.particulars().work().isEmpty();
            for (Wording wording : Suggester.suggest(request, book)) {
                for (Phrase phrase : phrases(wording, book)) {
                    assertThat(isSaid || (phrase.slots() & aboutWork) == 0)
                            .as(wording.text())
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("books")
    void whoeverLostTheirWorkIsNotWishedWellAtIt(PhraseBook book) {
        Situation plain = Situations.firstRun(Relationship.FORMER_COLLEAGUE, Goal.CLOSE_POLITELY);
        for (Flag flag : List.of(Flag.LAYOFF, Flag.BEREAVEMENT)) {
            Situation grieving = new Situation(
                    plain.relationship(),
                    plain.history(),
                    plain.goal(),
                    plain.evidence(),
                    plain.policy(),
                    Set.of(),
                    Set.of(flag));
            WordingRequest request =
                    Requests.with(Requests.of(grieving), Particulars.NONE.withWork("Northwind", "Hearth & Crumb"));
            assertThat(Suggester.suggest(request, book))
                    .isNotEmpty()
                    .allMatch(wording -> !wording.text().contains("Northwind")
                            && !wording.text().contains("Hearth"));
        }
    }

    @ParameterizedTest
    @MethodSource("books")
    void newsAndPraiseInTheNoteAreTakenUpAndNeverMadeUp(PhraseBook book) {
        for (NoteKind kind : List.of(NoteKind.NEWS, NoteKind.PRAISE, NoteKind.PERSONAL)) {
            for (Relationship relationship : List.of(Relationship.FRIEND, Relationship.CLIENT, Relationship.MET_ONCE)) {
                for (Goal goal : List.of(Goal.CLOSE_POLITELY, Goal.NOT_YET, Goal.LEARN_MORE, Goal.ACCEPT_WITH_LIMITS)) {
                    for (Register register : Register.values()) {
                        WordingRequest request = Requests.with(
                                Requests.with(Requests.of(noted(relationship, goal, kind)), new Note("Hello", false)),
                                register,
                                Length.FULLER,
                                "");
                        for (Wording wording : Suggester.suggest(request, book)) {
                            assertThat(takenUp(wording, book))
                                    .as(kind + " " + wording.text())
                                    .isEqualTo(kind == NoteKind.PERSONAL ? Set.of() : Set.of(kind));
                        }
                    }
                }
            }
        }
    }

    private static Set<NoteKind> takenUp(Wording wording, PhraseBook book) {
        Set<NoteKind> taken = EnumSet.noneOf(NoteKind.class);
        for (Phrase phrase : phrases(wording, book)) {
            if (phrase.use().needs(Condition.NEWS)) {
                taken.add(NoteKind.NEWS);
            }
            if (phrase.use().needs(Condition.PRAISE)) {
                taken.add(NoteKind.PRAISE);
            }
        }
        return taken;
    }

    private static List<Phrase> phrases(Wording wording, PhraseBook book) {
        return book.phrases().stream()
                .filter(phrase -> wording.phrases().contains(phrase.id()))
                .toList();
    }

    private static Situation noted(Relationship relationship, Goal goal, NoteKind kind) {
        Situation plain = Situations.firstRun(relationship, goal);
        return new Situation(
                relationship,
                plain.history(),
                goal,
                new CardEvidence(kind, Likeness.UNKNOWN, Likeness.UNKNOWN, true, false),
                plain.policy(),
                Set.of(),
                Set.of());
    }

    static List<PhraseBook> books() {
        return List.of(
                Requests.ENGLISH,
                PhraseBookReader.read(PhraseBookCompiler.compile(Path.of("src/main/resources/phrasebooks/de.ftl"))));
    }

    @Test
    void aQuestionIsAnsweredBeforeTheRefusal() {
        WordingRequest request = Requests.with(
                Requests.with(
                        Requests.of(Situations.firstRun(Relationship.CLASSMATE, Goal.CLOSE_POLITELY)),
                        new Note("Do you still teach?", false)),
                new Offer(Offer.Kind.ANSWER, "yes, on Fridays"));
        assertThat(Requests.texts(request)).allMatch(text -> text.contains("\n\nYes, on Fridays. "));
    }
}
