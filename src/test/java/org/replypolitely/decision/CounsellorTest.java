package org.replypolitely.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.replypolitely.decision.Admissibility.Cause;

class CounsellorTest {

    @Property(tries = 4000)
    @Domain(Situations.class)
    @Domain(net.jqwik.api.domains.DomainContext.Global.class)
    void everySituationGetsAdviceAndAVerdictOnEveryReason(@ForAll Situation situation, @ForAll PrivateMotive motive) {
        Counsel counsel = Counsellor.counsel(situation, motive);

        assertThat(counsel.reasons())
                .extracting(ReasonVerdict::reason)
                .containsExactlyInAnyOrder(PublicReason.values());
        assertThat(counsel.advice().approach()).isNotEqualTo(Approach.ACCEPT_THEN_REMOVE);
        assertThat(counsel.advice().alternatives())
                .doesNotContain(counsel.advice().approach())
                .doesNotHaveDuplicates()
                .hasSize(Approach.values().length - 1)
                .endsWith(Approach.ACCEPT_THEN_REMOVE);
    }

    @Property(tries = 2000)
    @Domain(Situations.class)
    @Domain(net.jqwik.api.domains.DomainContext.Global.class)
    void theMotiveOnlyEverRulesReasonsOut(@ForAll Situation situation, @ForAll PrivateMotive motive) {
        Counsel without = Counsellor.counsel(situation, PrivateMotive.UNSTATED);
        Counsel with = Counsellor.counsel(situation, motive);

        assertThat(with.advice()).isEqualTo(without.advice());
        for (int i = 0; i < with.reasons().size(); i++) {
            ReasonVerdict verdict = with.reasons().get(i);
            assertThat(verdict.reason()).isEqualTo(without.reasons().get(i).reason());
            if (!(verdict.admissibility() instanceof Admissibility.RuledOut)) {
                assertThat(verdict).isEqualTo(without.reasons().get(i));
            }
        }
    }

    @Test
    void theTableAdvisesWhatWeWroteDown() {
        assertThat(advised(Relationship.FRIEND, Goal.CLOSE_POLITELY)).isEqualTo(Approach.DECLINE_WITH_REASON);
        assertThat(advised(Relationship.FRIEND, Goal.UNDECIDED)).isEqualTo(Approach.ASK);
        assertThat(advised(Relationship.FORMER_COLLEAGUE, Goal.NOT_YET)).isEqualTo(Approach.OPEN_THE_DOOR);
        assertThat(advised(Relationship.UNKNOWN, Goal.CLOSE_POLITELY)).isEqualTo(Approach.ASK_HOW_WE_KNOW);
        assertThat(advised(Relationship.UNKNOWN, Goal.NO_CONTACT)).isEqualTo(Approach.IGNORE);
        assertThat(advised(Relationship.RECRUITER, Goal.LEARN_MORE)).isEqualTo(Approach.ASK);
        assertThat(advised(Relationship.CLIENT, Goal.ACCEPT_WITH_LIMITS)).isEqualTo(Approach.ACCEPT_WITH_NOTE);
        assertThat(advised(Relationship.CLIENT, Goal.DEFER)).isEqualTo(Approach.DEFER);
        Situation lawsuit =
                with(Situations.firstRun(Relationship.COLLEAGUE, Goal.NOT_YET), Flag.OPEN_HR_CASE_OR_LAWSUIT);
        assertThat(advice(lawsuit).approach()).isEqualTo(Approach.IGNORE);
        assertThat(advice(with(Situations.firstRun(Relationship.FRIEND, Goal.NOT_YET), Flag.REPEATED_APPROACH))
                        .approach())
                .isEqualTo(Approach.OPEN_THE_DOOR);
        assertThat(advice(with(
                                Situations.firstRun(Relationship.CLIENT, Goal.ACCEPT_WITH_LIMITS),
                                Flag.NON_SOLICITATION_CLAUSE))
                        .approach())
                .isEqualTo(Approach.DECLINE_WITH_REASON);
    }

    @Test
    void anOldEmptyCardFromNobodyOneMeetsIsProbablyAnUpload() {
        Situation situation = new Situation(
                Relationship.FORMER_COLLEAGUE,
                new SharedHistory(WorkedTogether.PAST, MeetsInPerson.NEVER, -1, false),
                Goal.CLOSE_POLITELY,
                new CardEvidence(NoteKind.NONE, Likeness.UNKNOWN, Likeness.UNKNOWN, false, true),
                UsagePolicy.UNSTATED,
                Set.of(),
                Set.of(Flag.LAYOFF));
        assertThat(advice(situation).remarks()).containsExactly(Remark.EMPATHY_FIRST, Remark.PROBABLY_AN_UPLOAD);
    }

    @Test
    void aFriendIsOfferedTheMissionsReasonsFirst() {
        assertThat(admitted(Situations.firstRun(Relationship.FRIEND, Goal.CLOSE_POLITELY), PrivateMotive.UNSTATED))
                .startsWith(
                        PublicReason.OTHER_CHANNEL,
                        PublicReason.NO_FRIENDS,
                        PublicReason.FIELD,
                        PublicReason.RECRUITERS_COLLEAGUES);
    }

    @Test
    void aFormerColleagueWithAnOpenDoorIsOfferedTheTalk() {
        assertThat(admitted(Situations.firstRun(Relationship.FORMER_COLLEAGUE, Goal.NOT_YET), PrivateMotive.UNSTATED))
                .startsWith(PublicReason.LAPSED_UPDATE, PublicReason.CAN_RECOMMEND);
    }

    @Test
    void aReasonThatWouldTellThePrivateMotiveIsNotOffered() {
        Situation situation = Situations.firstRun(Relationship.FORMER_COLLEAGUE, Goal.NOT_YET);
        assertThat(verdict(situation, PublicReason.CAN_RECOMMEND, PrivateMotive.NO_RESPECT))
                .isEqualTo(new Admissibility.RuledOut(Cause.ENTAILS_PRIVATE_MOTIVE));
        assertThat(verdict(situation, PublicReason.LAPSED_UPDATE, PrivateMotive.DISLIKE))
                .isEqualTo(new Admissibility.Askable());
        Situation undecided = Situations.firstRun(Relationship.FORMER_COLLEAGUE, Goal.UNDECIDED);
        assertThat(verdict(undecided, PublicReason.LAPSED_UPDATE, PrivateMotive.DISLIKE))
                .isEqualTo(new Admissibility.RuledOut(Cause.TALK_NOT_WANTED));
    }

    @Test
    void aKnownFactContradictsAReason() {
        assertThat(verdict(Relationship.FORMER_COLLEAGUE, PublicReason.WORKED_WITH))
                .isEqualTo(out(Cause.SAME_COMPANY));
        assertThat(verdict(Relationship.COLLEAGUE, PublicReason.CURRENT_WORK)).isEqualTo(out(Cause.SAME_COMPANY));
        assertThat(verdict(Relationship.RECRUITER, PublicReason.RECRUITERS_COLLEAGUES))
                .isEqualTo(out(Cause.INVITER_IS_ONE_OF_THEM));
        assertThat(verdict(Relationship.CLIENT, PublicReason.COLLEAGUES_CUSTOMERS))
                .isEqualTo(out(Cause.INVITER_IS_ONE_OF_THEM));
        assertThat(verdict(Relationship.COMPETITOR, PublicReason.FIELD)).isEqualTo(out(Cause.SAME_OR_ADJACENT_FIELD));
        assertThat(verdict(Relationship.CLIENT, PublicReason.NO_FAMILY)).isEqualTo(out(Cause.NO_FAMILY_OF_YOURS));
        assertThat(verdict(Relationship.FRIEND, PublicReason.CAN_RECOMMEND)).isEqualTo(out(Cause.ALREADY_DECIDED));
        assertThat(verdict(Relationship.SUPPLIER, PublicReason.NO_VENDORS)).isEqualTo(new Admissibility.Askable());
    }

    @Test
    void aRuleThatWasAffirmedOnceIsEstablishedWhereNoFactIsMissing() {
        UsagePolicy policy = new UsagePolicy(Set.of(PublicReason.RARE_USE, PublicReason.FIELD), List.of());
        Situation unsure = new Situation(
                Relationship.FRIEND,
                SharedHistory.UNSTATED,
                Goal.CLOSE_POLITELY,
                CardEvidence.NOTHING,
                policy,
                Set.of(),
                Set.of());
        assertThat(verdict(unsure, PublicReason.RARE_USE, PrivateMotive.UNSTATED))
                .isEqualTo(new Admissibility.Established());
        assertThat(verdict(unsure, PublicReason.FIELD, PrivateMotive.UNSTATED)).isEqualTo(new Admissibility.Askable());
        Situation sure = new Situation(
                Relationship.FRIEND,
                SharedHistory.UNSTATED,
                Goal.CLOSE_POLITELY,
                new CardEvidence(NoteKind.NONE, Likeness.UNKNOWN, Likeness.DIFFERENT, false, false),
                policy,
                Set.of(),
                Set.of());
        assertThat(verdict(sure, PublicReason.FIELD, PrivateMotive.UNSTATED))
                .isEqualTo(new Admissibility.Established());
    }

    @Test
    void griefAndLostWorkSilenceTheReasonsThatWouldHurt() {
        Situation grief = with(Situations.firstRun(Relationship.FORMER_COLLEAGUE, Goal.NOT_YET), Flag.BEREAVEMENT);
        assertThat(verdict(grief, PublicReason.CAN_RECOMMEND, PrivateMotive.UNSTATED))
                .isEqualTo(out(Cause.NOT_THE_MOMENT));
        Situation layoff = with(Situations.firstRun(Relationship.FORMER_COLLEAGUE, Goal.CLOSE_POLITELY), Flag.LAYOFF);
        for (PublicReason reason :
                List.of(PublicReason.CURRENT_WORK, PublicReason.RECRUITERS_COLLEAGUES, PublicReason.CAN_RECOMMEND)) {
            assertThat(verdict(layoff, reason, PrivateMotive.UNSTATED)).isEqualTo(out(Cause.HURTS_NOW));
        }
    }

    @Test
    void aRuleThatAnotherRuleContradictsIsNotOffered() {
        Situation situation = new Situation(
                Relationship.CLIENT,
                SharedHistory.UNSTATED,
                Goal.CLOSE_POLITELY,
                CardEvidence.NOTHING,
                new UsagePolicy(Set.of(PublicReason.COLLEAGUES_CUSTOMERS), List.of()),
                Set.of(),
                Set.of());
        assertThat(verdict(situation, PublicReason.NO_CLIENTS, PrivateMotive.UNSTATED))
                .isEqualTo(out(Cause.EXCEPTION_WOULD_SHOW));
    }

    @Test
    void vouchingInThePanelEstablishesAReason() {
        Situation situation = new Situation(
                Relationship.FRIEND,
                SharedHistory.UNSTATED,
                Goal.KEEP_WARM_ELSEWHERE,
                CardEvidence.NOTHING,
                UsagePolicy.UNSTATED,
                Set.of(PublicReason.OTHER_CHANNEL),
                Set.of());
        assertThat(verdict(situation, PublicReason.OTHER_CHANNEL, PrivateMotive.UNSTATED))
                .isEqualTo(new Admissibility.Established());
    }

    private static Advice advice(Situation situation) {
        return Counsellor.counsel(situation, PrivateMotive.UNSTATED).advice();
    }

    private static Approach advised(Relationship relationship, Goal goal) {
        return advice(Situations.firstRun(relationship, goal)).approach();
    }

    private static Situation with(Situation situation, Flag flag) {
        return new Situation(
                situation.relationship(),
                situation.history(),
                situation.goal(),
                situation.evidence(),
                situation.policy(),
                situation.vouched(),
                Set.of(flag));
    }

    private static List<PublicReason> admitted(Situation situation, PrivateMotive motive) {
        return Counsellor.counsel(situation, motive).reasons().stream()
                .filter(verdict -> !(verdict.admissibility() instanceof Admissibility.RuledOut))
                .map(ReasonVerdict::reason)
                .toList();
    }

    private static Admissibility verdict(Relationship relationship, PublicReason reason) {
        return verdict(Situations.firstRun(relationship, Goal.CLOSE_POLITELY), reason, PrivateMotive.UNSTATED);
    }

    private static Admissibility verdict(Situation situation, PublicReason reason, PrivateMotive motive) {
        return Counsellor.counsel(situation, motive).reasons().stream()
                .filter(verdict -> verdict.reason() == reason)
                .findFirst()
                .orElseThrow()
                .admissibility();
    }

    private static Admissibility out(Cause cause) {
        return new Admissibility.RuledOut(cause);
    }
}
