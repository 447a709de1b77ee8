package org.replypolitely.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.replypolitely.decision.Admissibility.Cause;

/**
 * The tables over their whole input space, enumerated. What each table reads is a handful of facts, and these factor: advice reads relationship,
 * goal, flags, whether a no was said before, and one vouched reason; a verdict reads relationship, history, goal, card, flags, one rule or
 * vouching at a time. {@link #adviceReadsNothingElse} and {@link #theMotiveAddsNothingButItsOwnTable} check that the factorisation is sound.
 */
class WholeTableTest {

    private static final List<Set<Flag>> FLAGS = subsetsOfFlags();

    @Test
    void everyInputHasARowAndEveryRowIsReached() {
        Map<DecisionRow, Integer> reached = new EnumMap<>(DecisionRow.class);
        for (Relationship relationship : Relationship.values()) {
            for (Goal goal : Goal.values()) {
                for (Set<Flag> flags : FLAGS) {
                    for (boolean refused : new boolean[] {false, true}) {
                        for (boolean vouched : new boolean[] {false, true}) {
                            Advice advice = advice(situation(relationship, goal, flags, refused, vouched));
                            reached.merge(advice.row(), 1, Integer::sum);
                            assertThat(advice.row()).isEqualTo(expected(relationship, goal, flags, refused, vouched));
                            assertThat(advice.approach()).isNotEqualTo(Approach.ACCEPT_THEN_REMOVE);
                        }
                    }
                }
            }
        }
        assertThat(reached).containsOnlyKeys(DecisionRow.values());
    }

    /** The table of the design, said a second time and in other words: the first line that holds. */
    private static DecisionRow expected(
            Relationship relationship, Goal goal, Set<Flag> flags, boolean refused, boolean vouched) {
        if (flags.contains(Flag.OPEN_HR_CASE_OR_LAWSUIT)) {
            return DecisionRow.HR_CASE_OR_LAWSUIT;
        } else if (goal == Goal.NO_CONTACT) {
            return DecisionRow.NO_CONTACT_WANTED;
        } else if (refused || flags.contains(Flag.REPEATED_APPROACH)) {
            return DecisionRow.REFUSED_BEFORE;
        } else if (relationship == Relationship.UNKNOWN) {
            return DecisionRow.UNKNOWN_PERSON;
        }
        boolean constrained = vouched || flags.contains(Flag.NON_SOLICITATION_CLAUSE);
        return switch (goal) {
            case LEARN_MORE -> DecisionRow.LEARN_MORE;
            case ACCEPT_WITH_LIMITS -> DecisionRow.ACCEPT_WITH_LIMITS;
            case DEFER -> DecisionRow.DEFER_TO_DATE;
            case NOT_YET -> DecisionRow.NOT_YET;
            case CLOSE_POLITELY, KEEP_WARM_ELSEWHERE, NO_CONTACT, UNDECIDED ->
                constrained ? DecisionRow.OUTSIDE_CONSTRAINT : DecisionRow.DECLINE;
        };
    }

    @Test
    void eachRowAdvisesWhatTheDesignSays() {
        Map<DecisionRow, Approach> advised = new EnumMap<>(DecisionRow.class);
        for (Relationship relationship : Relationship.values()) {
            for (Goal goal : Goal.values()) {
                for (Set<Flag> flags : FLAGS) {
                    Advice advice = advice(situation(relationship, goal, flags, false, false));
                    Approach before = advised.putIfAbsent(advice.row(), advice.approach());
                    assertThat(advice.approach()).isEqualTo(before == null ? advice.approach() : before);
                }
            }
        }
        assertThat(advised)
                .isEqualTo(Map.of(
                        DecisionRow.HR_CASE_OR_LAWSUIT, Approach.IGNORE,
                        DecisionRow.NO_CONTACT_WANTED, Approach.DECLINE_WITH_REASON,
                        DecisionRow.REFUSED_BEFORE, Approach.DECLINE_WITH_REASON,
                        DecisionRow.UNKNOWN_PERSON, Approach.ASK_HOW_WE_KNOW,
                        DecisionRow.LEARN_MORE, Approach.ASK,
                        DecisionRow.ACCEPT_WITH_LIMITS, Approach.ACCEPT_WITH_NOTE,
                        DecisionRow.DEFER_TO_DATE, Approach.DEFER,
                        DecisionRow.NOT_YET, Approach.OPEN_THE_DOOR,
                        DecisionRow.OUTSIDE_CONSTRAINT, Approach.DECLINE_WITH_REASON,
                        DecisionRow.DECLINE, Approach.DECLINE_WITH_REASON));
    }

    @Test
    void adviceReadsNothingElse() {
        for (Relationship relationship : Relationship.values()) {
            for (Goal goal : Goal.values()) {
                Advice plain = advice(Situations.firstRun(relationship, goal));
                for (Situation other : variations(relationship, goal)) {
                    Advice advice = advice(other);
                    assertThat(advice.row()).isEqualTo(plain.row());
                    assertThat(advice.alternatives()).isEqualTo(plain.alternatives());
                }
            }
        }
    }

    @Test
    void everyReasonIsOfferedSomewhereAndEveryCauseIsToldSomewhere() {
        Set<PublicReason> askable = EnumSet.noneOf(PublicReason.class);
        Set<PublicReason> established = EnumSet.noneOf(PublicReason.class);
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        for (Situation situation : whole()) {
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
        for (Situation situation : whole()) {
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
        boolean holds = switch (reason) {
            case FIELD ->
                Set.of(Likeness.SAME, Likeness.ADJACENT)
                        .contains(situation.evidence().field());
            case WORKED_WITH -> workedTogether || colleagueNow || colleagueOnce;
            case CURRENT_WORK -> worked == WorkedTogether.NOW || colleagueNow;
            case RECRUITERS_COLLEAGUES -> who == Relationship.RECRUITER || colleagueNow || colleagueOnce;
            case COLLEAGUES_CUSTOMERS -> who == Relationship.CLIENT || colleagueNow || colleagueOnce;
            case OUTSIDE_COMPANY -> !colleagueNow;
            case OTHER_CHANNEL -> who == Relationship.UNKNOWN || situation.goal() == Goal.NO_CONTACT;
            case CAN_RECOMMEND -> end;
            case LAPSED_UPDATE ->
                end
                        || worked == WorkedTogether.NOW
                        || situation.history().meets() == MeetsInPerson.OFTEN
                        || situation.history().yearsSinceContact() == 0;
            case NO_FAMILY -> who != Relationship.FAMILY;
            case NO_CLIENTS -> who != Relationship.CLIENT;
            case NO_VENDORS -> who != Relationship.SUPPLIER;
            case ROLE_POLICY -> who == Relationship.FRIEND || who == Relationship.FAMILY;
            case EXTERNAL_CONSTRAINT -> situation.flags().contains(Flag.OPEN_HR_CASE_OR_LAWSUIT);
            case TIMING -> end;
            case RARE_USE ->
                situation.policy().rules().contains(PublicReason.FIELD)
                        && !situation.policy().rules().contains(PublicReason.RARE_USE);
        };
        return holds ? Optional.of(reason.name()) : Optional.empty();
    }

    @Test
    void twoMotivesThatAdmitTheSameReasonsGiveTheSameCounsel() {
        int pairs = 0;
        for (Relationship relationship : Relationship.values()) {
            for (Goal goal : Goal.values()) {
                Situation situation = Situations.firstRun(relationship, goal);
                for (PrivateMotive one : PrivateMotive.values()) {
                    for (PrivateMotive other : PrivateMotive.values()) {
                        if (offered(situation, one).equals(offered(situation, other))) {
                            pairs++;
                            assertThat(Counsellor.counsel(situation, one).advice())
                                    .isEqualTo(
                                            Counsellor.counsel(situation, other).advice());
                            assertThat(admitted(situation, one)).isEqualTo(admitted(situation, other));
                        }
                    }
                }
            }
        }
        assertThat(pairs).isGreaterThan(Relationship.values().length * Goal.values().length * 11);
    }

    @Test
    void theMotiveAddsNothingButItsOwnTable() {
        for (PrivateMotive motive : PrivateMotive.values()) {
            for (Relationship relationship : Relationship.values()) {
                for (Goal goal : Goal.values()) {
                    Situation situation = Situations.firstRun(relationship, goal);
                    assertThat(offered(situation, PrivateMotive.UNSTATED)).containsAll(offered(situation, motive));
                    assertThat(offered(situation, motive))
                            .as("%s %s %s", motive, relationship, goal)
                            .isNotEmpty();
                }
            }
        }
    }

    @Test
    void whatWouldTellTheMotiveOrInviteMoreIsSilencedByItAlone() {
        for (Goal goal : Goal.values()) {
            Situation situation = Situations.firstRun(Relationship.FRIEND, goal);
            for (PrivateMotive motive : List.of(PrivateMotive.NO_RESPECT, PrivateMotive.REPUTATION)) {
                assertThat(offered(situation, motive))
                        .doesNotContain(PublicReason.CAN_RECOMMEND, PublicReason.LAPSED_UPDATE);
            }
            for (PrivateMotive motive : List.of(PrivateMotive.DISLIKE, PrivateMotive.PUSHY)) {
                assertThat(offered(situation, motive))
                        .doesNotContain(PublicReason.CAN_RECOMMEND, PublicReason.LAPSED_UPDATE);
                assertThat(offered(situation, motive).contains(PublicReason.OTHER_CHANNEL))
                        .isEqualTo(goal == Goal.KEEP_WARM_ELSEWHERE);
                assertThat(offered(situation, motive).contains(PublicReason.TIMING))
                        .isEqualTo(goal == Goal.DEFER);
            }
            assertThat(offered(situation, PrivateMotive.COMPETITOR))
                    .doesNotContain(PublicReason.FIELD, PublicReason.CAN_RECOMMEND, PublicReason.LAPSED_UPDATE);
            assertThat(offered(situation, PrivateMotive.DO_NOT_REMEMBER))
                    .doesNotContain(PublicReason.OTHER_CHANNEL, PublicReason.CAN_RECOMMEND, PublicReason.LAPSED_UPDATE);
            for (PrivateMotive motive : List.of(
                    PrivateMotive.AFFILIATION_UNPRODUCTIVE,
                    PrivateMotive.PRIVACY,
                    PrivateMotive.KEEP_WORK_APART,
                    PrivateMotive.OTHER)) {
                assertThat(offered(situation, motive)).isEqualTo(offered(situation, PrivateMotive.UNSTATED));
            }
        }
    }

    @Test
    void theFittestReasonComesFirst() {
        assertThat(order(Relationship.FAMILY, Goal.CLOSE_POLITELY).get(0)).isEqualTo(PublicReason.NO_FAMILY);
        assertThat(order(Relationship.CLIENT, Goal.CLOSE_POLITELY).get(0)).isEqualTo(PublicReason.NO_CLIENTS);
        assertThat(order(Relationship.SUPPLIER, Goal.CLOSE_POLITELY).get(0)).isEqualTo(PublicReason.NO_VENDORS);
        assertThat(order(Relationship.COLLEAGUE, Goal.CLOSE_POLITELY).get(0)).isEqualTo(PublicReason.OUTSIDE_COMPANY);
        assertThat(order(Relationship.STUDENT, Goal.CLOSE_POLITELY).get(0)).isEqualTo(PublicReason.ROLE_POLICY);
        assertThat(order(Relationship.MET_ONCE, Goal.CLOSE_POLITELY).get(0)).isEqualTo(PublicReason.WORKED_WITH);
        assertThat(order(Relationship.CLIENT, Goal.DEFER).get(0)).isEqualTo(PublicReason.TIMING);
        assertThat(order(Relationship.CLIENT, Goal.KEEP_WARM_ELSEWHERE).get(0)).isEqualTo(PublicReason.OTHER_CHANNEL);
        assertThat(order(Relationship.CLIENT, Goal.ACCEPT_WITH_LIMITS).get(0)).isEqualTo(PublicReason.OTHER_CHANNEL);
        for (Relationship relationship : Relationship.values()) {
            Situation told = told(relationship, Set.of(PublicReason.RARE_USE), Set.of(PublicReason.TIMING));
            assertThat(Counsellor.counsel(told, PrivateMotive.UNSTATED).reasons())
                    .extracting(ReasonVerdict::reason)
                    .startsWith(PublicReason.RARE_USE, PublicReason.TIMING)
                    .containsExactlyInAnyOrder(PublicReason.values());
        }
    }

    @Test
    void whoWasToldAReasonHearsThatOneAgainWhileItHolds() {
        Situation told = told(Relationship.FRIEND, Set.of(PublicReason.RARE_USE), Set.of());
        assertThat(offered(told, PrivateMotive.UNSTATED)).containsExactly(PublicReason.RARE_USE);
        Situation noLonger = told(Relationship.FRIEND, Set.of(PublicReason.NO_CLIENTS), Set.of());
        assertThat(offered(noLonger, PrivateMotive.UNSTATED)).hasSizeGreaterThan(3);
    }

    @Test
    void inADisputeEveryWayButSilenceIsToldToBeContact() {
        Advice dispute = advice(
                situation(Relationship.COLLEAGUE, Goal.NOT_YET, Set.of(Flag.OPEN_HR_CASE_OR_LAWSUIT), false, false));
        Advice usual = advice(Situations.firstRun(Relationship.COLLEAGUE, Goal.NOT_YET));
        for (Approach way : Approach.values()) {
            assertThat(dispute.isContactInDispute(way)).isEqualTo(way != Approach.IGNORE);
            assertThat(usual.isContactInDispute(way)).isFalse();
        }
    }

    @Test
    void theOldEmptyCardOfSomebodyNeverMetIsTheOnlyProbableUpload() {
        for (NoteKind note : NoteKind.values()) {
            for (MeetsInPerson meets : MeetsInPerson.values()) {
                for (boolean mutual : new boolean[] {false, true}) {
                    for (boolean old : new boolean[] {false, true}) {
                        Situation situation = new Situation(
                                Relationship.FRIEND,
                                new SharedHistory(WorkedTogether.UNKNOWN, meets, -1, false),
                                Goal.CLOSE_POLITELY,
                                new CardEvidence(note, Likeness.UNKNOWN, Likeness.UNKNOWN, mutual, old),
                                UsagePolicy.UNSTATED,
                                Set.of(),
                                Set.of());
                        boolean probable = note == NoteKind.NONE && meets == MeetsInPerson.NEVER && !mutual && old;
                        assertThat(advice(situation).remarks().contains(Remark.PROBABLY_AN_UPLOAD))
                                .isEqualTo(probable);
                        assertThat(advice(situation).remarks().contains(Remark.HOSTILE_NOTE))
                                .isEqualTo(note == NoteKind.HOSTILE);
                    }
                }
            }
        }
    }

    private static List<PublicReason> order(Relationship relationship, Goal goal) {
        return Counsellor.counsel(Situations.firstRun(relationship, goal), PrivateMotive.UNSTATED).reasons().stream()
                .map(ReasonVerdict::reason)
                .toList();
    }

    private static Situation told(Relationship relationship, Set<PublicReason> them, Set<PublicReason> circle) {
        return new Situation(
                relationship,
                SharedHistory.UNSTATED,
                Goal.NOT_YET,
                CardEvidence.NOTHING,
                UsagePolicy.UNSTATED,
                Set.of(),
                Set.of(),
                new ToldBefore(them, false, Optional.empty(), circle, 1));
    }

    private static Advice advice(Situation situation) {
        return Counsellor.counsel(situation, PrivateMotive.UNSTATED).advice();
    }

    private static List<PublicReason> offered(Situation situation, PrivateMotive motive) {
        return admitted(situation, motive).stream().map(ReasonVerdict::reason).toList();
    }

    private static List<ReasonVerdict> admitted(Situation situation, PrivateMotive motive) {
        return Counsellor.counsel(situation, motive).reasons().stream()
                .filter(verdict -> !(verdict.admissibility() instanceof Admissibility.RuledOut))
                .toList();
    }

    private static Situation situation(
            Relationship relationship, Goal goal, Set<Flag> flags, boolean refused, boolean vouched) {
        return new Situation(
                relationship,
                new SharedHistory(WorkedTogether.UNKNOWN, MeetsInPerson.UNKNOWN, -1, refused),
                goal,
                CardEvidence.NOTHING,
                UsagePolicy.UNSTATED,
                vouched ? Set.of(PublicReason.EXTERNAL_CONSTRAINT) : Set.of(),
                flags);
    }

    /** Everything that advice must not read, one difference at a time and all at once. */
    private static List<Situation> variations(Relationship relationship, Goal goal) {
        List<Situation> variations = new ArrayList<>();
        for (WorkedTogether worked : WorkedTogether.values()) {
            for (MeetsInPerson meets : MeetsInPerson.values()) {
                for (NoteKind note : NoteKind.values()) {
                    for (Likeness likeness : Likeness.values()) {
                        variations.add(new Situation(
                                relationship,
                                new SharedHistory(worked, meets, note == NoteKind.NONE ? -1 : 3, false),
                                goal,
                                new CardEvidence(note, likeness, likeness, true, true),
                                new UsagePolicy(Set.of(PublicReason.RARE_USE), List.of("Signal")),
                                Set.of(PublicReason.FIELD),
                                Set.of()));
                    }
                }
            }
        }
        return variations;
    }

    /** Relationship, history, goal, card, flags, and rule or vouching: everything that a verdict reads. */
    private static List<Situation> whole() {
        List<Situation> all = new ArrayList<>();
        for (Relationship relationship : Relationship.values()) {
            for (Goal goal : Goal.values()) {
                for (WorkedTogether worked : WorkedTogether.values()) {
                    for (MeetsInPerson meets : MeetsInPerson.values()) {
                        for (int years : new int[] {-1, 0, 3}) {
                            SharedHistory history = new SharedHistory(worked, meets, years, false);
                            all.add(at(relationship, goal, history, Likeness.UNKNOWN, UsagePolicy.UNSTATED, Set.of()));
                        }
                    }
                    SharedHistory history = new SharedHistory(worked, MeetsInPerson.UNKNOWN, 3, false);
                    boolean isTelling = worked == WorkedTogether.NEVER || worked == WorkedTogether.UNKNOWN;
                    for (Likeness likeness : isTelling ? Likeness.values() : new Likeness[] {Likeness.SAME}) {
                        for (PublicReason rule : PublicReason.values()) {
                            UsagePolicy policy = new UsagePolicy(Set.of(rule), List.of());
                            all.add(at(relationship, goal, history, likeness, policy, Set.of()));
                        }
                    }
                    for (Flag flag : Flag.values()) {
                        all.add(at(relationship, goal, history, Likeness.UNKNOWN, UsagePolicy.UNSTATED, Set.of(flag)));
                    }
                }
                all.add(told(relationship, Set.of(PublicReason.RARE_USE), Set.of()));
                all.add(told(relationship, Set.of(), Set.of(PublicReason.RARE_USE)));
                for (PublicReason vouched : PublicReason.values()) {
                    all.add(new Situation(
                            relationship,
                            SharedHistory.UNSTATED,
                            goal,
                            CardEvidence.NOTHING,
                            UsagePolicy.UNSTATED,
                            Set.of(vouched),
                            Set.of()));
                }
            }
        }
        return all;
    }

    private static Situation at(
            Relationship relationship,
            Goal goal,
            SharedHistory history,
            Likeness likeness,
            UsagePolicy policy,
            Set<Flag> flags) {
        CardEvidence card = new CardEvidence(NoteKind.NONE, likeness, likeness, false, false);
        return new Situation(relationship, history, goal, card, policy, Set.of(), flags);
    }

    private static List<Set<Flag>> subsetsOfFlags() {
        List<Set<Flag>> subsets = new ArrayList<>();
        subsets.add(Set.of());
        for (Flag flag : Flag.values()) {
            for (Set<Flag> smaller : List.copyOf(subsets)) {
                Set<Flag> subset = new HashSet<>(smaller);
                subset.add(flag);
                subsets.add(subset);
            }
        }
        return subsets;
    }
}
