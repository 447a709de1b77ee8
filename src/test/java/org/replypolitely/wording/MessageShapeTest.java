package org.replypolitely.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.Flag;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.MeetsInPerson;
import org.replypolitely.decision.NoteKind;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.SharedHistory;
import org.replypolitely.decision.WorkedTogether;
import org.replypolitely.phrasebook.Register;
import org.replypolitely.text.Texts;

/** Which moves a message makes, in which order, and what each leaves out for the other; with books of a few made-up phrases. */
class MessageShapeTest {

    private static final SmallBook WHOLE = SmallBook.whole();

    @Test
    void aMessageIsAGreetingAParagraphAndASignature() {
        WordingRequest request = Asked.toDecline().request();
        assertThat(WHOLE.text(signed(request, " Jo  Lind ")))
                .isEqualTo("Hi Dana,\n\nThanks for the invitation. I keep it for my field, so I’ll pass. See you soon."
                        + "\n\nBest wishes,\nJo Lind");
        assertThat(WHOLE.without("regards").text(signed(request, "Jo")))
                .isEqualTo("Hi Dana,\n\nThanks for the invitation. I keep it for my field, so I’ll pass. See you soon."
                        + "\n\nJo");
        assertThat(WHOLE.without("thanks").without("wish").without("regards").text(request))
                .isEqualTo("Hi Dana,\n\nI keep it for my field, so I’ll pass.");
    }

    @Test
    void aWishEndsAMessageThatNobodySignsUnlessItIsFormal() {
        WordingRequest request = Asked.toDecline().request();
        assertThat(WHOLE.phrases(request)).containsExactly("hi", "thanks", "field", "wish");
        assertThat(WHOLE.phrases(with(request, Register.CASUAL, Length.USUAL)))
                .containsExactly("hi", "thanks", "field", "wish");
        assertThat(WHOLE.phrases(with(request, Register.FORMAL, Length.USUAL)))
                .containsExactly("hi", "thanks", "field", "wish", "regards");
        assertThat(WHOLE.phrases(with(request, Register.NEUTRAL, Length.SHORT)))
                .containsExactly("hi", "thanks", "field", "regards");
        assertThat(WHOLE.phrases(signed(request, "Jo"))).containsExactly("hi", "thanks", "field", "wish", "regards");
    }

    @Test
    void aFullerOneSaysAWordOfGoodOpinionUnlessItRepeatsOrEndsARefusal() {
        SmallBook book = WHOLE.says("liked", "opinion", "It is good to hear from you.");
        assertThat(fuller(book, Asked.toDecline())).containsExactly("hi", "thanks", "liked", "field", "wish");
        assertThat(book.phrases(Asked.toDecline().request())).doesNotContain("liked");
        assertThat(fuller(book, Asked.toDecline().after(refused()))).containsExactly("hi", "thanks", "field", "wish");
        assertThat(fuller(book, Asked.toDecline().wanting(Goal.NO_CONTACT)))
                .containsExactly("hi", "thanks", "field", "regards");
    }

    @Test
    void onlyARefusalIsShortenedByWhatWasSaidBefore() {
        SmallBook book = WHOLE.says("liked", "opinion", "It is good to hear from you.")
                .says("lapsed", "reason", "It has been a while.", "reasons=lapsed-update", "approaches=open-the-door")
                .says("talk", "step", "Shall we talk?");
        Asked open = Asked.to(Approach.OPEN_THE_DOOR).established(PublicReason.LAPSED_UPDATE);
        assertThat(fuller(book, open.onceDeclined().wanting(Goal.NO_CONTACT)))
                .containsExactly("hi", "thanks", "liked", "lapsed", "talk", "wish");
        assertThat(fuller(book, Asked.toDecline().onceDeclined())).containsExactly("hi", "thanks", "field", "wish");
    }

    @Test
    void aGreetingWithoutWordsLeavesNoGap() {
        assertThat(WHOLE.without("hi")
                        .says("none", "greeting", "")
                        .text(Asked.toDecline().request()))
                .startsWith("Thanks for the invitation.");
    }

    @ParameterizedTest
    @CsvSource({
        "DECLINE_WITH_REASON, hi thanks reason instead regards",
        "DEFER, hi thanks reason instead regards",
        "OPEN_THE_DOOR, hi thanks reason step wish",
        "ASK, hi thanks reason step wish",
        "ASK_HOW_WE_KNOW, hi thanks reason step wish",
        "ACCEPT_WITH_NOTE, hi thanks yes limit instead regards",
    })
    void eachApproachTakesItsOwnSteps(Approach approach, String moves) {
        String own = "approaches=" + Texts.kebab(approach);
        boolean accepts = approach == Approach.ACCEPT_WITH_NOTE;
        SmallBook book = WHOLE.without("field")
                .says(accepts ? "limit" : "reason", accepts ? "limit" : "reason", "For my field.", "reasons=field", own)
                .says("yes", "reason", "Yes.", "approaches=accept-with-note")
                .says("step", "step", "Shall we talk?")
                .says("instead", "alternative", "Call me.");
        Wording told = book
                .suggestions(Asked.to(approach).established(PublicReason.FIELD).request())
                .stream()
                .filter(wording -> wording.reasons().contains(PublicReason.FIELD))
                .findFirst()
                .orElseThrow();
        assertThat(String.join(" ", told.phrases())).isEqualTo(moves);
    }

    @ParameterizedTest
    @CsvSource({
        "DECLINE_WITH_REASON, hi",
        "OPEN_THE_DOOR, step",
        "ASK, step",
        "ASK_HOW_WE_KNOW, step",
        "ACCEPT_WITH_NOTE, limit",
        "ACCEPT_WITH_NOTE, reason",
        "DEFER, reason",
    })
    void withoutWordsForWhatMustBeSaidThereIsNoMessage(Approach approach, String missing) {
        SmallBook book = SmallBook.greeting()
                .says("reason", "reason", "It is for work.", "approaches=" + Texts.kebab(approach))
                .says("limit", "limit", "No favours, please.")
                .says("step", "step", "Shall we talk?");
        WordingRequest request = Asked.to(approach).wanting(Goal.NO_CONTACT).request();
        assertThat(book.suggestions(request)).isNotEmpty();
        assertThat(book.without(missing).suggestions(request)).isEmpty();
    }

    @Test
    void aQuestionGoesWithoutAReasonButNoneIsClaimedThatTheBookCannotSayHere() {
        SmallBook book = SmallBook.greeting()
                .says("ask", "step", "What do you have in mind?")
                .says(
                        "field",
                        "reason",
                        "I keep it for my field.",
                        "reasons=field",
                        "approaches=ask",
                        "registers=formal");
        Asked asked = Asked.to(Approach.ASK).established(PublicReason.FIELD);
        assertThat(book.suggestions(asked.request()))
                .isNotEmpty()
                .allSatisfy(wording -> assertThat(wording.reasons()).isEmpty());
        assertThat(book.suggestions(with(asked.request(), Register.FORMAL, Length.USUAL)))
                .extracting(Wording::reasons)
                .contains(List.of(PublicReason.FIELD));
    }

    @Test
    void aHostileNoteGetsNeitherThanksNorPraiseNorAWish() {
        SmallBook book = SmallBook.whole()
                .says("liked", "opinion", "It is good to hear from you.")
                .says("lapsed", "reason", "It has been a while.", "reasons=lapsed-update", "approaches=open-the-door")
                .says("talk", "step", "Shall we talk?");
        Asked open = Asked.to(Approach.OPEN_THE_DOOR).established(PublicReason.LAPSED_UPDATE);
        assertThat(fuller(book, open)).containsExactly("hi", "thanks", "liked", "lapsed", "talk", "wish");
        assertThat(fuller(book, open.upon(NoteKind.HOSTILE))).containsExactly("hi", "lapsed", "talk", "regards");
    }

    @Test
    void empathyTakesThePlaceOfThanks() {
        SmallBook book = WHOLE.says("loss", "empathy", "I am so sorry.", "when=bereavement");
        assertThat(book.phrases(Asked.toDecline().amid(Flag.BEREAVEMENT).request()))
                .containsExactly("hi", "loss", "field", "regards");
        assertThat(book.phrases(Asked.toDecline().request())).containsExactly("hi", "thanks", "field", "wish");
    }

    @ParameterizedTest
    @CsvSource({"BEREAVEMENT, bereavement", "LAYOFF, layoff"})
    void whoGrievesOrLostTheirJobHearsOnlyWhatWasWrittenForThat(Flag flag, String condition) {
        SmallBook book = WHOLE.says("liked", "opinion", "It is good to hear from you.")
                .says("call", "alternative", "Call me any time.")
                .refuses("other", "For my work, so no.", "reasons=rare-use");
        Asked asked = Asked.toDecline().established(PublicReason.RARE_USE).amid(flag);
        assertThat(fuller(book, asked)).containsExactly("hi", "thanks", "field", "call", "regards");
        SmallBook gentle = book.says("care", "closing", "Take good care.", "when=" + condition)
                .refuses("gently", "For my field, and it can wait.", "reasons=field", "when=" + condition);
        assertThat(fuller(gentle, asked)).containsExactly("hi", "thanks", "gently", "call", "care");
        assertThat(gentle.suggestions(asked.request()))
                .noneMatch(wording -> wording.phrases().contains("field"))
                .anyMatch(wording -> wording.phrases().contains("other"));
    }

    @Test
    void whatIsOfferedInsteadEndsAMessageThatNobodyGrievesOver() {
        SmallBook book = WHOLE.says("call", "alternative", "Call me any time.");
        assertThat(book.phrases(Asked.toDecline().request()))
                .containsExactly("hi", "thanks", "field", "call", "regards");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One. Two? Three! Four… Five.|false",
                "One. Two? Three! Four…|true",
                "One.Two.Three.Four.Five. And 3.5, six, seven, 8.5.|true",
            })
    void aMessageOfSixSentencesEndsWithoutAWish(String thanks, boolean wishes) {
        SmallBook book = WHOLE.without("thanks").says("long", "gratitude", thanks);
        assertThat(book.phrases(Asked.toDecline().request()).contains("wish")).isEqualTo(wishes);
    }

    @Test
    void whatOnePhraseSaysAsWellIsNotSaidTwice() {
        SmallBook book = WHOLE.without("field")
                .refuses("field-wish", "For my field, so no; see you soon.", "reasons=field", "covers=closing");
        assertThat(book.phrases(Asked.toDecline().request())).containsExactly("hi", "thanks", "field-wish");
    }

    @Test
    void aPhraseThatSaysMoreSuitsOnlyAMessageThatHasRoomForIt() {
        SmallBook wishing = WHOLE.refuses(
                "field-wish",
                "For my field, so no; see you soon.",
                "reasons=field",
                "covers=closing",
                "relationships=client");
        WordingRequest request = Asked.toDecline().request();
        assertThat(wishing.phrases(request)).containsExactly("hi", "thanks", "field-wish");
        assertThat(wishing.phrases(with(request, Register.NEUTRAL, Length.SHORT)))
                .containsExactly("hi", "thanks", "field", "regards");
        assertThat(wishing.without("field").suggestions(with(request, Register.NEUTRAL, Length.SHORT)))
                .isEmpty();
        SmallBook thanking = WHOLE.refuses(
                "field-thanks", "Thanks, but no.", "reasons=field", "covers=gratitude", "relationships=client");
        assertThat(thanking.phrases(request)).containsExactly("hi", "thanks", "field", "wish");
        assertThat(thanking.without("thanks").phrases(request)).containsExactly("hi", "field-thanks", "wish");
    }

    @Test
    void aWordOfGoodOpinionMayComeAlongWhereNoneIsPlannedAndNeverComesTwice() {
        SmallBook book = WHOLE.without("thanks")
                .says("gladly", "gratitude", "Thanks, it is good to hear from you.", "covers=opinion")
                .says("liked", "opinion", "I think well of you.");
        assertThat(book.phrases(Asked.toDecline().request())).containsExactly("hi", "gladly", "field", "wish");
        assertThat(fuller(book, Asked.toDecline())).containsExactly("hi", "gladly", "field", "wish");
        SmallBook late = WHOLE.says("liked", "opinion", "I think well of you.")
                .refuses(
                        "fond",
                        "For my field, fond as I am.",
                        "reasons=field",
                        "covers=opinion",
                        "relationships=client");
        assertThat(late.phrases(Asked.toDecline().request())).containsExactly("hi", "thanks", "fond", "wish");
        assertThat(fuller(late, Asked.toDecline())).containsExactly("hi", "thanks", "liked", "field", "wish");
    }

    @Test
    void aShortLetterHasShortThanksAndOneThatOffersSomethingLongOnes() {
        SmallBook two = WHOLE.without("thanks")
                .refuses("rare", "I hardly use it.", "reasons=rare-use")
                .refuses("work", "It is for work.", "reasons=current-work")
                .says("long", "gratitude", "Thank you so much for that.")
                .says("short", "gratitude", "Thanks.");
        SmallBook three = two.says("longer", "gratitude", "Thank you so very much for all of that.");
        WordingRequest request = Asked.toDecline()
                .established(PublicReason.RARE_USE, PublicReason.CURRENT_WORK)
                .request();
        WordingRequest brief = with(request, Register.NEUTRAL, Length.SHORT);
        WordingRequest offering = Changed.with(request, new Offer(Offer.Kind.CALL, ""));
        assertThat(thanks(three, request)).contains("short", "long", "longer");
        assertThat(thanks(three, brief)).containsOnly("short");
        assertThat(thanks(three, offering)).containsOnly("long", "longer");
        assertThat(thanks(two, brief)).containsOnly("short");
        assertThat(thanks(two, offering)).containsOnly("long");
        assertThat(thanks(two, Changed.with(request, new Offer(Offer.Kind.ANSWER, "Yes."))))
                .contains("short", "long");
        assertThat(thanks(two.without("long"), brief)).containsOnly("short");
    }

    private static List<String> thanks(SmallBook book, WordingRequest request) {
        return book.suggestions(request).stream()
                .map(wording -> wording.phrases().get(1))
                .toList();
    }

    @Test
    void aGermanBodyGoesOnSmallAfterTheComma() {
        SmallBook book = SmallBook.with("@small-after-greeting danke ich")
                .says("hallo", "greeting", "Hallo {given},")
                .says("danke", "gratitude", "Danke sehr.")
                .refuses("fach", "Ich bleibe beim Fach.", "reasons=field");
        assertThat(book.text(Asked.toDecline().request()))
                .isEqualTo("Hallo Dana,\n\ndanke sehr. Ich bleibe beim Fach.");
    }

    @Test
    void aPhraseIsUsedOnlyForWhatItWasWrittenFor() {
        SmallBook book = SmallBook.greeting()
                .refuses("formal", "Formal.", "reasons=field", "registers=formal")
                .refuses("friend", "Friend.", "reasons=field", "relationships=friend")
                .refuses("again", "Again.", "reasons=field", "tones=repeated")
                .refuses("signed", "Signed.", "reasons=field", "when=signed", "registers=casual")
                .refuses("plain", "Plain.", "reasons=field", "registers=neutral", "tones=usual");
        WordingRequest request = Asked.toDecline().request();
        assertThat(book.phrases(request)).contains("plain");
        assertThat(book.phrases(with(request, Register.FORMAL, Length.USUAL))).contains("formal");
        assertThat(book.phrases(Asked.toDecline().after(refused()).request())).contains("again");
        assertThat(book.suggestions(with(request, Register.CASUAL, Length.USUAL)))
                .isEmpty();
        assertThat(book.phrases(Changed.with(request, Register.CASUAL, Length.USUAL, "Jo")))
                .contains("signed");
    }

    private static List<String> fuller(SmallBook book, Asked asked) {
        return book.phrases(with(asked.request(), Register.NEUTRAL, Length.FULLER));
    }

    private static WordingRequest with(WordingRequest request, Register register, Length length) {
        return Changed.with(request, register, length, "");
    }

    private static WordingRequest signed(WordingRequest request, String signature) {
        return Changed.with(request, request.register(), request.length(), signature);
    }

    private static SharedHistory refused() {
        return new SharedHistory(WorkedTogether.UNKNOWN, MeetsInPerson.UNKNOWN, -1, true);
    }
}
