package org.replypolitely.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.Flag;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.invitation.Person;
import org.replypolitely.text.Texts;

/** How a set of suggestions is filled, and what comes after it; with books of a few made-up phrases. */
class FreshWordsTest {

    /** Five texts: a reason each, and nothing else that could vary. */
    private static final List<PublicReason> FIVE = List.of(
            PublicReason.FIELD,
            PublicReason.WORKED_WITH,
            PublicReason.CURRENT_WORK,
            PublicReason.RARE_USE,
            PublicReason.NOT_LOOKING);

    @Test
    void aSetHasFourWhereThereAreFourStrategiesAndElseThree() {
        assertThat(book(5).texts(asked(5).request())).hasSize(4);
        assertThat(book(4).texts(asked(4).request())).hasSize(4);
        assertThat(book(3).texts(asked(3).request())).hasSize(3);
        assertThat(book(1).texts(asked(1).request())).hasSize(1);
        SmallBook one = book(1).says("a", "gratitude", "Thanks.")
                .says("b", "gratitude", "Cheers.")
                .says("c", "gratitude", "Grazie.");
        assertThat(one.texts(asked(1).request())).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void aSuggestionSaysWhichReasonsItTellsAndWhichOfThemAreStillToBeVouchedFor() {
        SmallBook book =
                SmallBook.greeting().refuses("both", "For my field and for work.", "reasons=field,current-work");
        List<Wording> suggestions = book.suggestions(Asked.to(Approach.DECLINE_WITH_REASON)
                .askable(PublicReason.RARE_USE, PublicReason.CURRENT_WORK)
                .established(PublicReason.FIELD)
                .request());
        assertThat(suggestions).hasSize(1);
        assertThat(suggestions.get(0).approach()).isEqualTo(Approach.DECLINE_WITH_REASON);
        assertThat(suggestions.get(0).reasons()).containsExactly(PublicReason.CURRENT_WORK, PublicReason.FIELD);
        assertThat(suggestions.get(0).toVouch()).containsExactly(PublicReason.CURRENT_WORK);
        assertThat(suggestions.get(0).phrases()).containsExactly("hi", "both");
    }

    @Test
    void anApproachWithoutWordsGetsNone() {
        assertThat(book(5).texts(Changed.with(asked(5).request(), Approach.IGNORE)))
                .isEmpty();
    }

    @Test
    void eachRoundGoesOnWhereTheOneBeforeEndedAndATextComesBackOnlyOnceAllWereShown() {
        List<String> all = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            List<String> texts = book(5).texts(Changed.atRound(asked(5).request(), round));
            assertThat(texts).hasSize(4).doesNotHaveDuplicates();
            all.addAll(texts);
        }
        for (int i = 0; i < all.size(); i++) {
            assertThat(all.get(i)).as("text " + i).isEqualTo(all.get(i % 5));
        }
        assertThat(new HashSet<>(all)).hasSize(5);
    }

    @Test
    void whereOneSetHoldsEveryTextTheNextRoundsShowItAgain() {
        for (int texts = 1; texts <= 3; texts++) {
            List<String> all = book(texts).texts(asked(texts).request());
            assertThat(all).hasSize(texts);
            assertThat(book(texts).texts(Changed.atRound(asked(texts).request(), 1)))
                    .isEqualTo(all);
            assertThat(book(texts).texts(Changed.atRound(asked(texts).request(), 5)))
                    .isEqualTo(all);
        }
    }

    @Test
    void aRoundBeforeTheFirstIsTheFirst() {
        WordingRequest request = asked(5).request();
        assertThat(book(5).texts(Changed.atRound(request, -2))).isEqualTo(book(5).texts(request));
    }

    @Test
    void theStrategiesThatWereNotShownYetComeBeforeFreshWordsForTheFirst() {
        SmallBook book = book(5).refuses("again", "Anew.", "reasons=field");
        List<String> all = new ArrayList<>(book.texts(asked(5).request()));
        all.addAll(book.texts(Changed.atRound(asked(5).request(), 1)));
        assertThat(all).hasSize(8);
        assertThat(all.subList(0, 6)).doesNotHaveDuplicates();
        assertThat(all.get(5)).isNotEqualTo(all.get(0)).containsAnyOf("Anew.", "Reason 0.");
    }

    @Test
    void aStrategyThatTheBookHasNoWordsForIsPassedOver() {
        SmallBook book =
                book(5).without("reason-1").refuses("reason-1", "Formally.", "reasons=worked-with", "registers=formal");
        List<String> texts = book.texts(asked(5).request());
        assertThat(texts).hasSize(4).noneMatch(text -> text.contains("Formally."));
        assertThat(texts.get(1)).endsWith("Reason 2.");
    }

    @Test
    void thanksAndWishesVaryFromSuggestionToSuggestionAndTheGreetingDoesNot() {
        SmallBook book = book(3).says("hello", "greeting", "Hello {given},")
                .says("a", "gratitude", "Thanks.")
                .says("b", "gratitude", "Cheers.")
                .says("c", "gratitude", "Merci.");
        List<Wording> suggestions = book.suggestions(asked(3).request());
        assertThat(suggestions)
                .extracting(wording -> wording.phrases().get(0))
                .containsOnly(suggestions.get(0).phrases().get(0));
        assertThat(suggestions).extracting(wording -> wording.phrases().get(1)).doesNotHaveDuplicates();
    }

    @Test
    void eachSuggestionSaysNoInAnotherWay() {
        SmallBook book = SmallBook.greeting();
        for (int i = 0; i < 4; i++) {
            book = book.refuses("reason-" + i, "{turn?0=A|1=B|2=C|3=D|4=E|5=F|*=none}", "reasons=" + word(i));
        }
        Set<String> firsts = new HashSet<>();
        for (int person = 0; person < 60; person++) {
            List<String> ways =
                    book
                            .texts(Changed.with(asked(4).request(), new Person("Dana Okafor", "person-" + person, "")))
                            .stream()
                            .map(text -> text.substring(text.length() - 1))
                            .toList();
            assertThat(ways).hasSize(4).doesNotHaveDuplicates().doesNotContain("e");
            firsts.add(ways.get(0));
        }
        assertThat(firsts).containsExactlyInAnyOrder("A", "B", "C", "D", "E", "F");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bereavement", "layoff"})
    void whoGrievesReadsThePlainestNoUnlessTheWordsWereWrittenForThem(String grief) {
        Flag flag = grief.equals("layoff") ? Flag.LAYOFF : Flag.BEREAVEMENT;
        SmallBook book = SmallBook.greeting();
        SmallBook gentle = book;
        for (int i = 0; i < 4; i++) {
            book = book.refuses("reason-" + i, i + "{turn?1=plain|*=smart}", "reasons=" + word(i));
            gentle = gentle.refuses(
                    "reason-" + i, "{turn?0=A|1=B|2=C|3=D|4=E|*=F}", "reasons=" + word(i), "when=" + grief);
        }
        assertThat(book.texts(asked(4).amid(flag).request())).hasSize(4).allMatch(text -> text.endsWith("plain"));
        assertThat(book.texts(asked(4).request())).anyMatch(text -> text.endsWith("smart"));
        assertThat(gentle.texts(asked(4).amid(flag).request())).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void theClosestWordsComeFirstAndAmongEqualsThePersonDecides() {
        SmallBook book = SmallBook.greeting()
                .refuses("plain", "Plain.", "reasons=field")
                .refuses("client", "For clients.", "reasons=field", "relationships=client")
                .refuses("too", "For clients too.", "reasons=field", "relationships=client");
        Set<String> firsts = new LinkedHashSet<>();
        for (int person = 0; person < 40; person++) {
            WordingRequest request =
                    Changed.with(asked(1).request(), new Person("Dana Okafor", "person-" + person, ""));
            assertThat(book.texts(request)).isEqualTo(book.texts(request));
            firsts.add(book.phrases(request).get(1));
        }
        assertThat(firsts).containsExactlyInAnyOrder("client", "too");
    }

    @Test
    void whoHasNoAddressIsKnownByName() {
        SmallBook book = book(1).refuses("b", "B.", "reasons=field").refuses("c", "C.", "reasons=field");
        Set<String> firsts = new HashSet<>();
        for (int person = 0; person < 40; person++) {
            firsts.add(book.phrases(Changed.with(asked(1).request(), new Person("Dana O" + person, "", "")))
                    .get(1));
        }
        assertThat(firsts).hasSize(3);
    }

    @Test
    void whatTheCircleHasReadComesLastButIsSaidWhereNothingElseIs() {
        SmallBook book = SmallBook.greeting()
                .refuses("a", "A.", "reasons=field")
                .refuses("b", "B.", "reasons=field")
                .refuses("c", "C.", "reasons=field");
        WordingRequest request = asked(1).request();
        Set<String> used = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            String said =
                    book.phrases(Changed.with(request, usedInCircle(used))).get(1);
            assertThat(used).doesNotContain(said);
            used.add(said);
        }
        assertThat(book.phrases(Changed.with(request, usedInCircle(used)))).hasSize(2);
    }

    @Test
    void noWordThatOneWouldNoticeComesTwiceInAMessage() {
        SmallBook book = SmallBook.greeting()
                .refuses("field", "I keep it for gardening, so I’ll pass.", "reasons=field")
                .says("garden", "closing", "Enjoy the gardening.")
                .says("summer", "closing", "Enjoy the summer.");
        for (int person = 0; person < 20; person++) {
            WordingRequest request =
                    Changed.with(asked(1).request(), new Person("Dana Okafor", "person-" + person, ""));
            assertThat(book.phrases(request)).containsExactly("hi", "field", "summer");
        }
        assertThat(book.texts(asked(1).request())).hasSize(2);
    }

    @Test
    void aReasonStaysTheClosestOneEvenIfItRepeatsAWordAndAWishMayBeALittleLessClose() {
        SmallBook book = SmallBook.greeting()
                .says("tips", "gratitude", "Thanks for the gardening tips.")
                .refuses("close", "I keep it for gardening.", "reasons=field", "relationships=client")
                .refuses("plain", "It is for work.", "reasons=field")
                .says("garden", "closing", "Enjoy the gardening.", "relationships=client")
                .says("summer", "closing", "Enjoy the summer.");
        assertThat(book.phrases(asked(1).request())).containsExactly("hi", "tips", "close", "summer");
        SmallBook closer = book.without("garden")
                .says("garden", "closing", "Enjoy the gardening.", "relationships=client", "when=no-note");
        assertThat(closer.phrases(asked(1).request())).containsExactly("hi", "tips", "close", "garden");
        SmallBook equal = book.without("close").refuses("close", "I keep it for gardening.", "reasons=field");
        assertThat(equal.phrases(asked(1).request())).containsExactly("hi", "tips", "plain", "summer");
    }

    @Test
    void thanksThatAreALittleLessCloseTakeTurnsWithTheClosestAndOthersComeAfterThem() {
        SmallBook book = book(3).says("plain", "gratitude", "Thanks.")
                .says("client", "gratitude", "Merci.", "relationships=client")
                .says("closest", "gratitude", "Cheers.", "relationships=client", "when=no-note");
        Set<String> firsts = new HashSet<>();
        for (int person = 0; person < 40; person++) {
            List<String> thanks = book
                    .suggestions(Changed.with(asked(3).request(), new Person("Dana Okafor", "person-" + person, "")))
                    .stream()
                    .map(wording -> wording.phrases().get(1))
                    .toList();
            firsts.add(thanks.get(0));
            assertThat(thanks.subList(0, 2)).containsExactlyInAnyOrder("closest", "client");
            assertThat(thanks.get(2)).isEqualTo("plain");
        }
        assertThat(firsts).hasSize(2);
    }

    @Test
    void aWordSaidTwiceIsBetterThanWhatOthersHaveRead() {
        SmallBook book = SmallBook.greeting()
                .says("tips", "gratitude", "Thanks for the gardening tips.")
                .refuses("said", "I keep it for gardening.", "reasons=field")
                .refuses("read", "It is for work.", "reasons=field");
        assertThat(book.phrases(asked(1).request())).contains("read");
        assertThat(book.phrases(Changed.with(asked(1).request(), usedInCircle(Set.of("read")))))
                .contains("said");
    }

    private static Particulars usedInCircle(Set<String> phrases) {
        return new Particulars("", "", Optional.empty(), "", phrases);
    }

    private static Asked asked(int reasons) {
        return Asked.to(Approach.DECLINE_WITH_REASON)
                .established(FIVE.subList(0, reasons).toArray(PublicReason[]::new));
    }

    private static SmallBook book(int reasons) {
        SmallBook book = SmallBook.greeting();
        for (int i = 0; i < reasons; i++) {
            book = book.refuses("reason-" + i, "Reason " + i + ".", "reasons=" + word(i));
        }
        return book;
    }

    private static String word(int reason) {
        return Texts.kebab(FIVE.get(reason));
    }
}
