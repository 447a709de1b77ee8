package org.replypolitely.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.decision.Approach.ACCEPT_WITH_NOTE;
import static org.replypolitely.decision.Approach.ASK;
import static org.replypolitely.decision.Approach.ASK_HOW_WE_KNOW;
import static org.replypolitely.decision.Approach.DECLINE_WITH_REASON;
import static org.replypolitely.decision.Approach.DEFER;
import static org.replypolitely.decision.Approach.OPEN_THE_DOOR;
import static org.replypolitely.decision.PublicReason.CAN_RECOMMEND;
import static org.replypolitely.decision.PublicReason.FIELD;
import static org.replypolitely.decision.PublicReason.LAPSED_UPDATE;
import static org.replypolitely.decision.PublicReason.RARE_USE;
import static org.replypolitely.decision.PublicReason.WORKED_WITH;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.NoteKind;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.Relationship;
import org.replypolitely.phrasebook.Bits;
import org.replypolitely.text.Texts;

/** Which strategies are open, and which of them comes first. */
class StrategiesTest {

    /** A refusal for each of three reasons and one for two of them, the latter first in the book. */
    private static final SmallBook REFUSALS = SmallBook.greeting()
            .refuses("both", "Both.", "reasons=field,worked-with")
            .refuses("rare", "Rare.", "reasons=rare-use")
            .refuses("worked", "Worked.", "reasons=worked-with")
            .refuses("field", "Field.", "reasons=field");

    @Test
    void theFittestReasonComesFirstAndTwoReasonsAfterEachOne() {
        assertThat(reasons(declining().established(WORKED_WITH, FIELD, RARE_USE), REFUSALS))
                .containsExactly(List.of(WORKED_WITH), List.of(FIELD), List.of(RARE_USE), List.of(FIELD, WORKED_WITH));
    }

    @Test
    void whatMustBeVouchedForComesAfterWhatStands() {
        assertThat(reasons(declining().askable(WORKED_WITH).established(FIELD).askable(RARE_USE), REFUSALS))
                .containsExactly(List.of(FIELD), List.of(WORKED_WITH), List.of(RARE_USE), List.of(FIELD, WORKED_WITH));
    }

    @Test
    void whatTheUserTickedLeadsWhetherAsARuleOrForThisOnePerson() {
        Asked asked = declining().askable(WORKED_WITH, FIELD, RARE_USE);
        assertThat(reasons(asked.keepingTo(RARE_USE), REFUSALS))
                .startsWith(List.of(RARE_USE), List.of(WORKED_WITH), List.of(FIELD));
        assertThat(reasons(asked.keepingTo(FIELD).vouchingFor(RARE_USE), REFUSALS))
                .startsWith(List.of(FIELD), List.of(RARE_USE), List.of(WORKED_WITH));
    }

    @Test
    void ofTwoReasonsBothMustBeTickedToLead() {
        Asked asked = declining().askable(RARE_USE, WORKED_WITH, FIELD);
        assertThat(reasons(asked.keepingTo(FIELD), REFUSALS))
                .startsWith(List.of(FIELD), List.of(RARE_USE), List.of(WORKED_WITH));
        assertThat(reasons(asked.keepingTo(FIELD, WORKED_WITH), REFUSALS))
                .containsExactly(List.of(WORKED_WITH), List.of(FIELD), List.of(FIELD, WORKED_WITH), List.of(RARE_USE));
    }

    @Test
    void whatIsRuledOutIsToldNeitherAloneNorWithAnother() {
        assertThat(reasons(declining().established(RARE_USE, FIELD).ruledOut(WORKED_WITH), REFUSALS))
                .containsExactly(List.of(RARE_USE), List.of(FIELD));
    }

    @Test
    void aReasonThatTheBookTellsInTwoMovesIsOneStrategy() {
        SmallBook book = SmallBook.greeting()
                .says("field", "reason", "Field.", "reasons=field", "approaches=accept-with-note")
                .says("limit", "limit", "Limit.", "reasons=field", "approaches=accept-with-note");
        assertThat(ordered(Asked.to(ACCEPT_WITH_NOTE).wanting(Goal.NO_CONTACT).established(FIELD), book))
                .containsExactly(strategy(ACCEPT_WITH_NOTE, FIELD));
    }

    @Test
    void aRefusalGivesAReasonUnlessItIsTheLastOneWhichLeadsWithout() {
        SmallBook book = REFUSALS.refuses("no", "No.");
        assertThat(reasons(declining().established(FIELD, RARE_USE).ruledOut(WORKED_WITH), book))
                .doesNotContain(List.of())
                .startsWith(List.of(FIELD));
        Asked last = declining().established(FIELD).ruledOut(WORKED_WITH, RARE_USE);
        assertThat(reasons(last.wanting(Goal.NO_CONTACT), book)).containsExactly(List.of(), List.of(FIELD));
        Asked hostile = declining().established(FIELD).ruledOut(WORKED_WITH, RARE_USE);
        assertThat(reasons(hostile.upon(NoteKind.HOSTILE), book)).containsExactly(List.of(), List.of(FIELD));
    }

    @Test
    void whatTheBookWroteForAnotherApproachOrToneIsNoStrategyOfThisOne() {
        SmallBook book = REFUSALS.says("ask", "reason", "Ask.", "reasons=can-recommend", "approaches=ask")
                .says("any", "reason", "Any.", "reasons=lapsed-update")
                .refuses("last", "Last.", "reasons=current-work", "tones=final");
        assertThat(reasons(declining().established(FIELD, CAN_RECOMMEND, LAPSED_UPDATE), book))
                .doesNotContain(List.of(CAN_RECOMMEND), List.of(LAPSED_UPDATE), List.of(PublicReason.CURRENT_WORK));
    }

    @Test
    void anOpenDoorIsForBringingEachOtherUpToDateAndBetterWithAReason() {
        String open = "approaches=open-the-door";
        SmallBook book = SmallBook.greeting()
                .says("none", "reason", "None.", open)
                .says("field", "reason", "Field.", "reasons=field", open)
                .says("both", "reason", "Both.", "reasons=lapsed-update,can-recommend", open)
                .says("recommend", "reason", "Recommend.", "reasons=can-recommend", open)
                .says("lapsed", "reason", "Lapsed.", "reasons=lapsed-update", open);
        Asked opening = Asked.to(OPEN_THE_DOOR).wanting(Goal.NO_CONTACT);
        assertThat(reasons(opening.established(FIELD, LAPSED_UPDATE, CAN_RECOMMEND), book))
                .containsExactly(
                        List.of(LAPSED_UPDATE),
                        List.of(CAN_RECOMMEND),
                        List.of(CAN_RECOMMEND, LAPSED_UPDATE),
                        List.of(FIELD),
                        List.of());
        Asked vouching =
                Asked.to(OPEN_THE_DOOR).by(Relationship.FORMER_COLLEAGUE).wanting(Goal.NO_CONTACT);
        assertThat(reasons(vouching.askable(LAPSED_UPDATE, FIELD).ruledOut(CAN_RECOMMEND), book))
                .containsExactly(List.of(LAPSED_UPDATE), List.of(), List.of(FIELD));
    }

    @Test
    void aQuestionNeedsNoReasonNorDoesAnAcceptanceOrADelay() {
        for (Approach approach : List.of(ASK, ASK_HOW_WE_KNOW, ACCEPT_WITH_NOTE, DEFER)) {
            String word = Texts.kebab(approach);
            SmallBook book = SmallBook.greeting()
                    .says("field", "reason", "Field.", "reasons=field", "approaches=" + word)
                    .says("none", "reason", "None.", "approaches=" + word);
            assertThat(reasons(Asked.to(approach).wanting(Goal.NO_CONTACT).established(FIELD), book))
                    .as(word)
                    .containsExactly(List.of(), List.of(FIELD));
        }
    }

    @Test
    void onlyAQuestionIsOpenWhereTheBookTellsNothingForIt() {
        SmallBook book = SmallBook.greeting();
        for (Approach approach : Approach.values()) {
            if (approach.isWorded()) {
                assertThat(ordered(Asked.to(approach).wanting(Goal.NO_CONTACT), book))
                        .hasSize(approach == ASK || approach == ASK_HOW_WE_KNOW ? 1 : 0);
            }
        }
    }

    @Test
    void threeOfTheWantedApproachTheBestOfAnotherAndThenTheRest() {
        SmallBook book = REFUSALS.says("open", "reason", "Open.", "reasons=lapsed-update", "approaches=open-the-door")
                .says("door", "reason", "Door.", "reasons=can-recommend", "approaches=open-the-door");
        Asked asked = declining()
                .wanting(Goal.UNDECIDED)
                .established(FIELD, WORKED_WITH, RARE_USE, LAPSED_UPDATE, CAN_RECOMMEND);
        assertThat(ordered(asked, book))
                .containsExactly(
                        strategy(DECLINE_WITH_REASON, FIELD),
                        strategy(DECLINE_WITH_REASON, WORKED_WITH),
                        strategy(DECLINE_WITH_REASON, RARE_USE),
                        strategy(OPEN_THE_DOOR, LAPSED_UPDATE),
                        strategy(DECLINE_WITH_REASON, FIELD, WORKED_WITH),
                        strategy(OPEN_THE_DOOR, CAN_RECOMMEND),
                        strategy(ASK));
    }

    @ParameterizedTest
    @CsvSource({
        "CLOSE_POLITELY, DECLINE_WITH_REASON",
        "KEEP_WARM_ELSEWHERE, DECLINE_WITH_REASON",
        "NO_CONTACT, DECLINE_WITH_REASON",
        "NOT_YET, OPEN_THE_DOOR ASK DECLINE_WITH_REASON",
        "LEARN_MORE, ASK OPEN_THE_DOOR DECLINE_WITH_REASON",
        "ACCEPT_WITH_LIMITS, ACCEPT_WITH_NOTE OPEN_THE_DOOR DECLINE_WITH_REASON",
        "DEFER, DEFER OPEN_THE_DOOR DECLINE_WITH_REASON",
        "UNDECIDED, DECLINE_WITH_REASON OPEN_THE_DOOR ASK",
    })
    void besideTheWantedApproachThoseAreTriedThatFitTheGoal(Goal goal, String approaches) {
        SmallBook book = SmallBook.greeting();
        for (Approach approach : Approach.values()) {
            String word = Texts.kebab(approach);
            book = book.says(word, "reason", "Field.", "reasons=field", "approaches=" + word);
        }
        List<String> tried = ordered(Asked.to(ASK_HOW_WE_KNOW).wanting(goal).established(FIELD), book).stream()
                .filter(strategy -> strategy.tells(FIELD))
                .map(strategy -> strategy.approach().name())
                .toList();
        assertThat(String.join(" ", tried)).isEqualTo("ASK_HOW_WE_KNOW " + approaches);
    }

    private static Asked declining() {
        return Asked.to(DECLINE_WITH_REASON);
    }

    private static Strategy strategy(Approach approach, PublicReason... reasons) {
        int bits = 0;
        for (PublicReason reason : reasons) {
            bits |= Bits.of(reason);
        }
        return new Strategy(approach, bits);
    }

    private static List<Strategy> ordered(Asked asked, SmallBook book) {
        return new Strategies(asked.request(), book.read()).ordered();
    }

    /** The reasons of each strategy, in the order of their enum. */
    private static List<List<PublicReason>> reasons(Asked asked, SmallBook book) {
        return ordered(asked, book).stream()
                .map(strategy -> List.of(PublicReason.values()).stream()
                        .filter(strategy::tells)
                        .toList())
                .toList();
    }
}
