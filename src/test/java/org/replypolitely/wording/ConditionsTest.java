package org.replypolitely.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.Flag;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.MeetsInPerson;
import org.replypolitely.decision.NoteKind;
import org.replypolitely.decision.Relationship;
import org.replypolitely.decision.SharedHistory;
import org.replypolitely.decision.WorkedTogether;
import org.replypolitely.invitation.Note;
import org.replypolitely.phrasebook.Address;
import org.replypolitely.phrasebook.Bits;
import org.replypolitely.phrasebook.Condition;
import org.replypolitely.phrasebook.Register;
import org.replypolitely.text.Texts;

/** What a phrase may rest on: a condition holds where the user confirmed it or the card shows it beyond doubt, and nowhere else. */
class ConditionsTest {

    @ParameterizedTest
    @CsvSource({
        "PERSONAL, NOTE",
        "QUESTION, NOTE QUESTION",
        "REQUEST, NOTE REQUEST",
        "NEWS, NOTE NEWS",
        "PRAISE, NOTE PRAISE",
        "PITCH, PITCH",
        "HOSTILE, HOSTILE",
        "OTHER_LANGUAGE, OTHER_LANGUAGE",
        "SITE_DEFAULT, ''",
        "NONE, ''",
    })
    void aNoteIsWhatItsKindSays(NoteKind kind, String conditions) {
        WordingRequest noted = Changed.with(asked().upon(kind).request(), new Note("Hello there", false));
        assertThat(ofNote(noted)).containsExactlyInAnyOrderElementsOf(named(conditions));
    }

    @Test
    void whereTheNoteIsNotShownNothingIsSaidAboutItButThatThereWasHostility() {
        for (NoteKind kind : NoteKind.values()) {
            Set<Condition> holding = ofNote(asked().upon(kind).request());
            assertThat(holding)
                    .containsExactlyInAnyOrderElementsOf(
                            named(kind == NoteKind.HOSTILE ? "HOSTILE NO_NOTE" : "NO_NOTE"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FORMER_COLLEAGUE, UNKNOWN, WORKED_TOGETHER_ONCE",
        "FORMER_MANAGER, UNKNOWN, WORKED_TOGETHER_ONCE",
        "FORMER_REPORT, UNKNOWN, WORKED_TOGETHER_ONCE",
        "COLLEAGUE, UNKNOWN, WORKING_TOGETHER",
        "MANAGER, UNKNOWN, WORKING_TOGETHER",
        "REPORT, UNKNOWN, WORKING_TOGETHER",
        "CLIENT, UNKNOWN, ''",
        "CLIENT, PAST, WORKED_TOGETHER_ONCE",
        "CLIENT, NOW, WORKING_TOGETHER",
        "COLLEAGUE, PAST, WORKED_TOGETHER_ONCE",
        "FORMER_COLLEAGUE, NOW, WORKING_TOGETHER",
        "FORMER_COLLEAGUE, NEVER, ''",
        "COLLEAGUE, NEVER, ''",
    })
    void whatTheUserSaysAboutWorkCountsAndElseWhatTheRelationshipImplies(
            Relationship relationship, WorkedTogether worked, String condition) {
        Set<Condition> holding = holding(asked().by(relationship)
                .after(new SharedHistory(worked, MeetsInPerson.UNKNOWN, -1, false))
                .request());
        holding.retainAll(EnumSet.of(Condition.WORKED_TOGETHER_ONCE, Condition.WORKING_TOGETHER));
        assertThat(holding).containsExactlyInAnyOrderElementsOf(named(condition));
    }

    @ParameterizedTest
    @EnumSource
    void theyMeetInPersonWhereTheyDoOftenOrSometimes(MeetsInPerson meets) {
        assertThat(holding(asked().after(new SharedHistory(WorkedTogether.UNKNOWN, meets, -1, false))
                                .request())
                        .contains(Condition.MEET_IN_PERSON))
                .isEqualTo(meets == MeetsInPerson.OFTEN || meets == MeetsInPerson.SOMETIMES);
    }

    @Test
    void longAgoBeginsAfterThreeYears() {
        assertThat(afterYears(2)).doesNotContain(Condition.LONG_AGO);
        assertThat(afterYears(3)).contains(Condition.LONG_AGO);
        assertThat(afterYears(-1)).doesNotContain(Condition.LONG_AGO);
    }

    @Test
    void whoWasRefusedBeforeAndWhoAsksAgainAreToldApart() {
        assertThat(holding(asked().after(new SharedHistory(WorkedTogether.UNKNOWN, MeetsInPerson.UNKNOWN, -1, true))
                        .request()))
                .contains(Condition.REFUSED_BEFORE)
                .doesNotContain(Condition.ASKED_AGAIN);
        assertThat(holding(asked().onceDeclined().request())).contains(Condition.REFUSED_BEFORE);
        assertThat(holding(asked().amid(Flag.REPEATED_APPROACH).request()))
                .contains(Condition.ASKED_AGAIN)
                .doesNotContain(Condition.REFUSED_BEFORE);
    }

    @ParameterizedTest
    @CsvSource({
        "FRIEND, CLOSE ACQUAINTED",
        "FAMILY, CLOSE ACQUAINTED",
        "CLIENT, ACQUAINTED",
        "MET_ONCE, ACQUAINTED",
        "UNKNOWN, ''",
        "RECRUITER, ''",
        "SUPPLIER, ''",
        "COMPETITOR, ''",
    })
    void whoIsCloseAndWhoIsAtLeastAcquainted(Relationship relationship, String conditions) {
        Set<Condition> holding = holding(asked().by(relationship).request());
        holding.retainAll(EnumSet.of(Condition.CLOSE, Condition.ACQUAINTED));
        assertThat(holding).containsExactlyInAnyOrderElementsOf(named(conditions));
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhoChoseToStayInTouchIsWarm(Goal goal) {
        boolean stays = switch (goal) {
            case KEEP_WARM_ELSEWHERE, NOT_YET, ACCEPT_WITH_LIMITS, DEFER -> true;
            case CLOSE_POLITELY, LEARN_MORE, NO_CONTACT, UNDECIDED -> false;
        };
        assertThat(holding(asked().wanting(goal).request()).contains(Condition.WARM))
                .isEqualTo(stays);
    }

    @ParameterizedTest
    @CsvSource({
        "BEREAVEMENT, BEREAVEMENT",
        "LAYOFF, LAYOFF",
        "NON_SOLICITATION_CLAUSE, NON_SOLICITATION",
        "OPEN_HR_CASE_OR_LAWSUIT, ''",
    })
    void circumstancesHoldEachForItself(Flag flag, String condition) {
        Set<Condition> holding = holding(asked().amid(flag).request());
        holding.retainAll(
                EnumSet.of(Condition.BEREAVEMENT, Condition.LAYOFF, Condition.NON_SOLICITATION, Condition.ASKED_AGAIN));
        assertThat(holding).containsExactlyInAnyOrderElementsOf(named(condition));
    }

    @Test
    void anAnswerIsNoOfferAndAnEmptyOneNoAnswer() {
        Offer answer = new Offer(Offer.Kind.ANSWER, "Yes.");
        Offer call = new Offer(Offer.Kind.CALL, "");
        assertThat(offering(answer)).containsExactly(Condition.ANSWERED);
        assertThat(offering(new Offer(Offer.Kind.ANSWER, " "))).isEmpty();
        assertThat(offering(call)).containsExactly(Condition.OFFERED);
        assertThat(offering(call, answer)).containsExactly(Condition.ANSWERED, Condition.OFFERED);
        assertThat(offering(answer, call)).containsExactly(Condition.ANSWERED, Condition.OFFERED);
        assertThat(offering()).isEmpty();
    }

    @Test
    void aSignatureAndAFormOfAddressAreAlwaysOneOfTwo() {
        WordingRequest request = asked().request();
        assertThat(holding(Changed.with(request, Register.NEUTRAL, Length.USUAL, "Jo")))
                .contains(Condition.SIGNED)
                .doesNotContain(Condition.UNSIGNED);
        assertThat(holding(Changed.with(request, Register.NEUTRAL, Length.USUAL, " ")))
                .contains(Condition.UNSIGNED)
                .doesNotContain(Condition.SIGNED);
        assertThat(holding(Changed.with(request, Address.FAMILIAR)))
                .contains(Condition.FAMILIAR)
                .doesNotContain(Condition.POLITE);
        assertThat(holding(Changed.with(request, Address.POLITE)))
                .contains(Condition.POLITE)
                .doesNotContain(Condition.FAMILIAR);
    }

    private static Asked asked() {
        return Asked.to(Approach.DECLINE_WITH_REASON);
    }

    private static Set<Condition> afterYears(int years) {
        return holding(asked().after(new SharedHistory(WorkedTogether.UNKNOWN, MeetsInPerson.UNKNOWN, years, false))
                .request());
    }

    private static Set<Condition> offering(Offer... offers) {
        Set<Condition> holding = holding(Changed.with(asked().request(), offers));
        holding.retainAll(EnumSet.of(Condition.ANSWERED, Condition.OFFERED));
        return holding;
    }

    private static Set<Condition> ofNote(WordingRequest request) {
        Set<Condition> holding = holding(request);
        holding.retainAll(EnumSet.of(
                Condition.NOTE,
                Condition.NO_NOTE,
                Condition.PITCH,
                Condition.REQUEST,
                Condition.QUESTION,
                Condition.NEWS,
                Condition.PRAISE,
                Condition.HOSTILE,
                Condition.OTHER_LANGUAGE));
        return holding;
    }

    private static Set<Condition> holding(WordingRequest request) {
        int bits = Conditions.of(request);
        Set<Condition> holding = EnumSet.noneOf(Condition.class);
        for (Condition condition : Condition.values()) {
            if ((bits & Bits.of(condition)) != 0) {
                holding.add(condition);
            }
        }
        return holding;
    }

    private static Set<Condition> named(String words) {
        Set<Condition> named = EnumSet.noneOf(Condition.class);
        for (String word : Texts.split(words, ' ')) {
            if (!word.isEmpty()) {
                named.add(Condition.valueOf(word));
            }
        }
        return named;
    }
}
