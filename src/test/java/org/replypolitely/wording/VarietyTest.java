package org.replypolitely.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.Relationship;
import org.replypolitely.decision.Situation;
import org.replypolitely.decision.Situations;
import org.replypolitely.decision.ToldBefore;
import org.replypolitely.invitation.Person;
import org.replypolitely.phrasebook.PhraseBook;
import org.replypolitely.phrasebook.PhraseBookReader;
import org.replypolitely.phrasebook.Register;

/** Fresh words: from round to round, and from one person to the next. */
class VarietyTest {

    @Test
    void anotherGivesFreshSuggestionsWithoutRepeating() {
        for (Relationship relationship : Relationship.values()) {
            for (Goal goal : List.of(Goal.CLOSE_POLITELY, Goal.NOT_YET, Goal.KEEP_WARM_ELSEWHERE)) {
                List<String> seen = new ArrayList<>();
                for (int round = 0; round < 3; round++) {
                    WordingRequest request =
                            Requests.atRound(Requests.of(Situations.firstRun(relationship, goal)), round);
                    seen.addAll(Requests.texts(request));
                }
                assertThat(seen).hasSizeGreaterThanOrEqualTo(9).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void anotherGivesTheFewTextsAgainWhereThereAreNoMore() {
        Situation plain = Situations.firstRun(Relationship.COMPETITOR, Goal.CLOSE_POLITELY);
        ToldBefore told = new ToldBefore(Set.of(PublicReason.ROLE_POLICY), true, Optional.empty(), Set.of(), 0);
        WordingRequest request = Requests.of(new Situation(
                plain.relationship(),
                plain.history(),
                plain.goal(),
                plain.evidence(),
                plain.policy(),
                Set.of(),
                Set.of(),
                told));
        for (int round = 0; round < 30; round++) {
            assertThat(Requests.texts(Requests.atRound(request, round)))
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
        }
        PhraseBook small = PhraseBookReader.read("""
                phrases 3 en
                hi\tgreeting\t\t\tusual\tneutral\t\t\t\t\t\tHi.
                rare\treason\t\tdecline-with-reason\tusual\tneutral\trare-use\t\t\t\t\tI hardly use it, so no.
                """);
        WordingRequest friend = Requests.of(Situations.firstRun(Relationship.FRIEND, Goal.CLOSE_POLITELY));
        List<Wording> all = Suggester.suggest(friend, small);
        assertThat(all).hasSize(1);
        assertThat(Suggester.suggest(Requests.atRound(friend, 7), small)).isEqualTo(all);
    }

    @Test
    void noLetterIsCandidTwice() {
        WordingRequest fuller = Requests.with(
                Requests.of(Situations.firstRun(Relationship.FRIEND, Goal.CLOSE_POLITELY)),
                Register.NEUTRAL,
                Length.FULLER,
                "");
        assertThat(Suggester.suggest(fuller, candid("")).get(0).text())
                .contains("Thank you, plainly. I say it openly.");
        assertThat(Suggester.suggest(fuller, candid("opinion")).get(0).text())
                .contains("Thank you, plainly. I hardly use it");
    }

    private static PhraseBook candid(String thanksCover) {
        return PhraseBookReader.read("phrases 3 en\n"
                + "hi\tgreeting\t\t\tusual\tneutral\t\t\t\t\t\tHi.\n"
                + "plain\tgratitude\t" + thanksCover + "\t\tusual\tneutral\t\t\t\t\t\tThank you, plainly.\n"
                + "open\topinion\t\t\tusual\tneutral\t\t\t\t\t\tI say it openly.\n"
                + "rare\treason\t\tdecline-with-reason\tusual\tneutral\trare-use\t\t\t\t\tI hardly use it, so no.\n");
    }

    @Test
    void aShortLetterWithAnOfferIsAnotherThanTheUsualOne() {
        for (Relationship relationship :
                List.of(Relationship.FRIEND, Relationship.FORMER_COLLEAGUE, Relationship.CLIENT)) {
            for (Register register : Register.values()) {
                for (Offer.Kind kind : Offer.Kind.values()) {
                    if (kind != Offer.Kind.ANSWER) {
                        WordingRequest offering = Requests.with(
                                Requests.of(Situations.firstRun(relationship, Goal.KEEP_WARM_ELSEWHERE)),
                                new Offer(kind, ""));
                        assertThat(Requests.texts(Requests.with(offering, register, Length.SHORT, "")))
                                .doesNotContainAnyElementsOf(
                                        Requests.texts(Requests.with(offering, register, Length.USUAL, "")));
                    }
                }
            }
        }
    }

    @Test
    void twoPeopleOfOneCircleMostlyReadDifferentWordsForTheSameReason() {
        WordingRequest request = Requests.of(Situations.firstRun(Relationship.FRIEND, Goal.CLOSE_POLITELY));
        List<String> bodies = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Person person = new Person("Dana Okafor", "friend-" + i, "");
            bodies.add(body(Suggester.suggest(Requests.with(request, person), Requests.ENGLISH)
                    .get(0)));
        }
        assertThat(new HashSet<>(bodies)).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void whatOthersOfTheCircleHaveReadIsNotSaidAgain() {
        WordingRequest request = Requests.of(Situations.firstRun(Relationship.FRIEND, Goal.CLOSE_POLITELY));
        Wording first = Suggester.suggest(request, Requests.ENGLISH).get(0);
        Particulars used = new Particulars("", "", Optional.empty(), "", Set.copyOf(first.phrases()));
        Wording other = Suggester.suggest(Requests.with(request, used), Requests.ENGLISH)
                .get(0);
        assertThat(other.approach()).isEqualTo(first.approach());
        assertThat(other.reasons()).isEqualTo(first.reasons());
        List<String> common = new ArrayList<>(first.phrases());
        common.retainAll(other.phrases());
        common.removeIf(phrase -> phrase.startsWith("hi-")); // there is one greeting for friends
        assertThat(common).isEmpty();
    }

    private static String body(Wording wording) {
        return wording.text().substring(wording.text().indexOf("\n\n"));
    }
}
