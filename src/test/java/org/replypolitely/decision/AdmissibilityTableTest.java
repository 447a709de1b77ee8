package org.replypolitely.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.replypolitely.decision.Admissibility.Cause;

/** Which reasons may be told, over the whole input space. */
class AdmissibilityTableTest {

    @Test
    void everyReasonIsOfferedSomewhereAndEveryCauseIsToldSomewhere() {
        Set<PublicReason> askable = EnumSet.noneOf(PublicReason.class);
        Set<PublicReason> established = EnumSet.noneOf(PublicReason.class);
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        for (Situation situation : WholeSpace.whole()) {
            for (PrivateMotive motive :
                    List.of(PrivateMotive.UNSTATED, PrivateMotive.NO_RESPECT, PrivateMotive.DO_NOT_REMEMBER)) {
                for (ReasonVerdict verdict :
                        Counsellor.counsel(situation, motive).reasons()) {
                    if (verdict.admissibility() instanceof Admissibility.RuledOut out) {
                        causes.add(out.cause());
                    } else if (verdict.admissibility() instanceof Admissibility.Askable) {
                        askable.add(verdict.reason());
                    } else {
                        established.add(verdict.reason());
                    }
                }
            }
        }
        assertThat(askable).containsExactlyInAnyOrder(PublicReason.values());
        assertThat(established).containsExactlyInAnyOrder(PublicReason.values());
        assertThat(causes).containsExactlyInAnyOrder(Cause.values());
    }

    @Test
    void noReasonIsOfferedThatAKnownFactContradicts() {
        for (Situation situation : WholeSpace.whole()) {
            for (PublicReason reason : offered(situation, PrivateMotive.UNSTATED)) {
                assertThat(contradiction(reason, situation))
                        .as("%s in %s", reason, situation)
                        .isEmpty();
            }
        }
    }

    /** The design's column "admissible only if", turned round and kept apart from the code that implements it. */
    private static Optional<String> contradiction(PublicReason reason, Situation situation) {
        Relationship who = situation.relationship();
        WorkedTogether worked = situation.history().workedTogether();
        boolean colleagueNow = Set.of(Relationship.COLLEAGUE, Relationship.MANAGER, Relationship.REPORT)
                        .contains(who)
                || situation.evidence().employer() == Likeness.SAME;
        boolean colleagueOnce = Set.of(
                        Relationship.FORMER_COLLEAGUE, Relationship.FORMER_MANAGER, Relationship.FORMER_REPORT)
                .contains(who);
        boolean workedTogether = worked == WorkedTogether.PAST || worked == WorkedTogether.NOW;
        boolean end = Set.of(Goal.CLOSE_POLITELY, Goal.KEEP_WARM_ELSEWHERE, Goal.NO_CONTACT)
                .contains(situation.goal());
        boolean dispute = situation.flags().contains(Flag.OPEN_HR_CASE_OR_LAWSUIT);
        boolean holds = switch (reason) {
            case FIELD ->
                Set.of(Likeness.SAME, Likeness.ADJACENT)
                                .contains(situation.evidence().field())
                        || ((colleagueNow || worked == WorkedTogether.NOW)
                                && situation.evidence().field() != Likeness.DIFFERENT);
            case WORKED_WITH -> workedTogether || colleagueNow || colleagueOnce;
            case CURRENT_WORK ->
                worked == WorkedTogether.NOW
                        || colleagueNow
                        || situation.flags().contains(Flag.LAYOFF);
            case RECRUITERS_COLLEAGUES ->
                colleagueNow
                        || colleagueOnce
                        || situation.flags().contains(Flag.LAYOFF)
                        // to these it sounds as if the user looked for another job
                        || Set.of(
                                        Relationship.RECRUITER,
                                        Relationship.CLIENT,
                                        Relationship.SUPPLIER,
                                        Relationship.COMPETITOR,
                                        Relationship.STUDENT)
                                .contains(who);
            case COLLEAGUES_CUSTOMERS -> who == Relationship.CLIENT || colleagueNow || colleagueOnce;
            case OUTSIDE_COMPANY -> !colleagueNow;
            case OTHER_CHANNEL -> who == Relationship.UNKNOWN || situation.goal() == Goal.NO_CONTACT || dispute;
            case CAN_RECOMMEND ->
                end
                        || dispute
                        || situation.flags().contains(Flag.LAYOFF)
                        || situation.flags().contains(Flag.BEREAVEMENT);
            case LAPSED_UPDATE ->
                end
                        || dispute
                        || worked == WorkedTogether.NOW
                        || situation.history().meets() == MeetsInPerson.OFTEN
                        || situation.history().yearsSinceContact() == 0;
            case NO_FAMILY -> who != Relationship.FAMILY;
            case NO_FRIENDS -> who != Relationship.FRIEND;
            case NOT_LOOKING -> who != Relationship.RECRUITER;
            case NO_CLIENTS -> who != Relationship.CLIENT;
            case NO_VENDORS -> who != Relationship.SUPPLIER;
            case ROLE_POLICY -> false;
            case EXTERNAL_CONSTRAINT -> dispute;
            case TIMING -> end || dispute;
            case RARE_USE ->
                situation.policy().rules().contains(PublicReason.FIELD)
                        && !situation.policy().rules().contains(PublicReason.RARE_USE);
        };
        return holds ? Optional.of(reason.name()) : Optional.empty();
    }

    @Test
    void aRuleAloneNeverSaysWhoSomebodyIs() {
        for (PublicReason reason : PublicReason.values()) {
            UsagePolicy policy = new UsagePolicy(Set.of(reason), List.of());
            for (Relationship relationship : Relationship.values()) {
                Admissibility verdict =
                        verdict(relationship, Goal.CLOSE_POLITELY, SharedHistory.UNSTATED, policy, reason);
                boolean isAboutTheUserAlone = Set.of(
                                PublicReason.OUTSIDE_COMPANY,
                                PublicReason.NO_FAMILY,
                                PublicReason.NO_FRIENDS,
                                PublicReason.ROLE_POLICY,
                                PublicReason.NO_CLIENTS,
                                PublicReason.NO_VENDORS,
                                PublicReason.RARE_USE)
                        .contains(reason);
                if (!(verdict instanceof Admissibility.RuledOut)) {
                    assertThat(verdict instanceof Admissibility.Established)
                            .as("%s to %s", reason, relationship)
                            .isEqualTo(isAboutTheUserAlone);
                }
            }
        }
    }

    @Test
    void whoMayTellTheirRuleToAClientMayTellItToAFriend() {
        for (Relationship relationship : Relationship.values()) {
            for (PublicReason reason : List.of(PublicReason.ROLE_POLICY, PublicReason.EXTERNAL_CONSTRAINT)) {
                assertThat(verdict(relationship, reason)).isEqualTo(new Admissibility.Askable());
            }
        }
    }

    @Test
    void theCauseSaysWhatTheVerdictRestsOn() {
        assertThat(verdict(Relationship.FORMER_COLLEAGUE, PublicReason.WORKED_WITH))
                .isEqualTo(out(Cause.SAME_COMPANY));
        assertThat(verdict(Relationship.FORMER_MANAGER, PublicReason.WORKED_WITH))
                .isEqualTo(out(Cause.WORKED_TOGETHER));
        assertThat(verdict(Relationship.CLIENT, PublicReason.WORKED_WITH)).isEqualTo(out(Cause.CLIENT_HAS_A_PART));
        assertThat(verdict(Relationship.CLIENT, PublicReason.CURRENT_WORK)).isEqualTo(out(Cause.CLIENT_HAS_A_PART));
        assertThat(verdict(Relationship.COLLEAGUE, PublicReason.CURRENT_WORK)).isEqualTo(out(Cause.SAME_COMPANY));
        assertThat(verdict(Relationship.REPORT, PublicReason.CURRENT_WORK)).isEqualTo(out(Cause.WORKING_TOGETHER_NOW));
        assertThat(verdict(Relationship.FRIEND, PublicReason.LAPSED_UPDATE)).isEqualTo(out(Cause.ALREADY_DECIDED));
        assertThat(verdict(
                        Relationship.FRIEND,
                        Goal.NO_CONTACT,
                        SharedHistory.UNSTATED,
                        UsagePolicy.UNSTATED,
                        PublicReason.LAPSED_UPDATE))
                .isEqualTo(out(Cause.TALK_NOT_WANTED));
        assertThat(verdict(
                        Relationship.FRIEND,
                        Goal.KEEP_WARM_ELSEWHERE,
                        SharedHistory.UNSTATED,
                        UsagePolicy.UNSTATED,
                        PublicReason.TIMING))
                .isEqualTo(out(Cause.LATER_NOT_MEANT));
    }

    @Test
    void aSellerIsNobodyOneWorksWithUntilTheUserSaysSo() {
        for (PublicReason reason : List.of(
                PublicReason.WORKED_WITH,
                PublicReason.CURRENT_WORK,
                PublicReason.CAN_RECOMMEND,
                PublicReason.LAPSED_UPDATE)) {
            Admissibility cold =
                    verdict(Relationship.SUPPLIER, Goal.NOT_YET, SharedHistory.UNSTATED, UsagePolicy.UNSTATED, reason);
            assertThat(cold).as(reason.name()).isEqualTo(new Admissibility.Askable());
            Admissibility partner = verdict(
                    Relationship.SUPPLIER,
                    Goal.NOT_YET,
                    new SharedHistory(WorkedTogether.NOW, MeetsInPerson.UNKNOWN, -1, false),
                    UsagePolicy.UNSTATED,
                    reason);
            assertThat(partner).as(reason.name()).isInstanceOf(Admissibility.RuledOut.class);
        }
    }

    @Test
    void aClientUnheardOfForYearsHasNoPartInPresentWork() {
        SharedHistory silent = new SharedHistory(WorkedTogether.UNKNOWN, MeetsInPerson.UNKNOWN, 1, false);
        assertThat(verdict(Relationship.CLIENT, Goal.NOT_YET, silent, UsagePolicy.UNSTATED, PublicReason.CURRENT_WORK))
                .isEqualTo(new Admissibility.Askable());
        assertThat(verdict(Relationship.CLIENT, Goal.NOT_YET, silent, UsagePolicy.UNSTATED, PublicReason.LAPSED_UPDATE))
                .isEqualTo(new Admissibility.Established());
        assertThat(verdict(Relationship.CLIENT, Goal.NOT_YET, silent, UsagePolicy.UNSTATED, PublicReason.WORKED_WITH))
                .isEqualTo(out(Cause.CLIENT_HAS_A_PART));
    }

    @Test
    void inADisputeNoReasonSpeaksOfItOrOffersToTalk() {
        for (Relationship relationship : Relationship.values()) {
            for (Goal goal : Goal.values()) {
                Situation situation =
                        WholeSpace.situation(relationship, goal, Set.of(Flag.OPEN_HR_CASE_OR_LAWSUIT), false, false);
                for (PublicReason reason : List.of(
                        PublicReason.OTHER_CHANNEL,
                        PublicReason.CAN_RECOMMEND,
                        PublicReason.LAPSED_UPDATE,
                        PublicReason.TIMING,
                        PublicReason.EXTERNAL_CONSTRAINT)) {
                    assertThat(verdict(situation, reason)).isEqualTo(out(Cause.CONTACT_IN_DISPUTE));
                }
            }
        }
    }

    private static Admissibility verdict(Relationship relationship, PublicReason reason) {
        return verdict(relationship, Goal.CLOSE_POLITELY, SharedHistory.UNSTATED, UsagePolicy.UNSTATED, reason);
    }

    private static Admissibility verdict(
            Relationship relationship, Goal goal, SharedHistory history, UsagePolicy policy, PublicReason reason) {
        return verdict(
                new Situation(relationship, history, goal, CardEvidence.NOTHING, policy, Set.of(), Set.of()), reason);
    }

    private static Admissibility verdict(Situation situation, PublicReason reason) {
        return Counsellor.counsel(situation, PrivateMotive.UNSTATED).reasons().stream()
                .filter(verdict -> verdict.reason() == reason)
                .findFirst()
                .orElseThrow()
                .admissibility();
    }

    private static Admissibility out(Cause cause) {
        return new Admissibility.RuledOut(cause);
    }

    private static List<PublicReason> offered(Situation situation, PrivateMotive motive) {
        return Counsellor.counsel(situation, motive).reasons().stream()
                .filter(verdict -> !(verdict.admissibility() instanceof Admissibility.RuledOut))
                .map(ReasonVerdict::reason)
                .toList();
    }
}
