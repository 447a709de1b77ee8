package org.replypolitely.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which approach is advised, over the whole input space. */
class DecisionTableTest {

    @Test
    void everyInputHasARowAndEveryRowIsReached() {
        Map<DecisionRow, Integer> reached = new EnumMap<>(DecisionRow.class);
        for (Relationship relationship : Relationship.values()) {
            for (Goal goal : Goal.values()) {
                for (Set<Flag> flags : WholeSpace.FLAGS) {
                    for (boolean refused : new boolean[] {false, true}) {
                        for (boolean vouched : new boolean[] {false, true}) {
                            for (NoteKind note : new NoteKind[] {NoteKind.NONE, NoteKind.PITCH, NoteKind.HOSTILE}) {
                                for (MeetsInPerson meets : MeetsInPerson.values()) {
                                    Situation situation = WholeSpace.situation(
                                            relationship, goal, flags, refused, vouched, note, meets);
                                    Advice advice = advice(situation);
                                    reached.merge(advice.row(), 1, Integer::sum);
                                    DecisionRow expected =
                                            expected(relationship, goal, flags, refused, vouched, note, meets);
                                    if (advice.row() != expected) {
                                        assertThat(advice.row())
                                                .as(situation.toString())
                                                .isEqualTo(expected);
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        assertThat(reached).containsOnlyKeys(DecisionRow.values());
    }

    /** The table of the design, said a second time and in other words: by what the user wants, then by what stands in the way. */
    private static DecisionRow expected(
            Relationship relationship,
            Goal goal,
            Set<Flag> flags,
            boolean refused,
            boolean vouched,
            NoteKind note,
            MeetsInPerson meets) {
        boolean stranger = relationship == Relationship.UNKNOWN;
        boolean clause = flags.contains(Flag.NON_SOLICITATION_CLAUSE);
        boolean closing = goal == Goal.CLOSE_POLITELY || goal == Goal.KEEP_WARM_ELSEWHERE || goal == Goal.UNDECIDED;
        if (flags.contains(Flag.OPEN_HR_CASE_OR_LAWSUIT)) {
            return DecisionRow.HR_CASE_OR_LAWSUIT;
        }
        if (goal == Goal.NO_CONTACT) {
            DecisionRow civil = stranger ? DecisionRow.STRANGER_AND_NO : DecisionRow.NO_CONTACT_WANTED;
            return note == NoteKind.HOSTILE ? DecisionRow.HOSTILE_NOTE : civil;
        }
        if (closing && note == NoteKind.HOSTILE) {
            return DecisionRow.HOSTILE_NOTE;
        }
        if (stranger && note == NoteKind.PITCH && closing && goal != Goal.KEEP_WARM_ELSEWHERE) {
            return DecisionRow.STRANGER_AND_NO;
        }
        if (closing && refused) {
            return DecisionRow.REFUSED_BEFORE;
        }
        if (clause && goal != Goal.DEFER) {
            return DecisionRow.OUTSIDE_CONSTRAINT;
        }
        if (stranger) {
            return DecisionRow.UNKNOWN_PERSON;
        }
        return switch (goal) {
            case LEARN_MORE -> DecisionRow.LEARN_MORE;
            case ACCEPT_WITH_LIMITS -> DecisionRow.ACCEPT_WITH_LIMITS;
            case DEFER -> DecisionRow.DEFER_TO_DATE;
            case NOT_YET -> {
                boolean near = Set.of(
                                Relationship.FRIEND,
                                Relationship.FAMILY,
                                Relationship.COLLEAGUE,
                                Relationship.MANAGER,
                                Relationship.REPORT)
                        .contains(relationship);
                DecisionRow usual = near ? DecisionRow.NOT_YET_AS_USUAL : DecisionRow.NOT_YET;
                boolean hurt = flags.contains(Flag.BEREAVEMENT) || flags.contains(Flag.LAYOFF);
                yield hurt ? DecisionRow.NOT_YET_GENTLY : usual;
            }
            case CLOSE_POLITELY, KEEP_WARM_ELSEWHERE, NO_CONTACT -> {
                if (flags.contains(Flag.REPEATED_APPROACH)) {
                    yield DecisionRow.ASKED_BEFORE;
                }
                boolean far = Set.of(
                                Relationship.SUPPLIER,
                                Relationship.RECRUITER,
                                Relationship.MET_ONCE,
                                Relationship.COMPETITOR)
                        .contains(relationship);
                boolean hardlyMeet = meets == MeetsInPerson.NEVER || (far && meets == MeetsInPerson.UNKNOWN);
                DecisionRow no = hardlyMeet ? DecisionRow.DECLINE_AT_A_DISTANCE : DecisionRow.DECLINE;
                yield vouched ? DecisionRow.OUTSIDE_CONSTRAINT : no;
            }
            case UNDECIDED -> vouched ? DecisionRow.OUTSIDE_CONSTRAINT : DecisionRow.UNDECIDED;
        };
    }

    @Test
    void eachRowAdvisesWhatTheDesignSays() {
        Map<DecisionRow, Approach> advised = new EnumMap<>(DecisionRow.class);
        for (Situation situation : WholeSpace.whole()) {
            Advice advice = advice(situation);
            Approach before = advised.putIfAbsent(advice.row(), advice.approach());
            assertThat(advice.approach()).isEqualTo(before == null ? advice.approach() : before);
        }
        for (NoteKind note : NoteKind.values()) {
            Advice advice = advice(noted(Relationship.UNKNOWN, Goal.CLOSE_POLITELY, note));
            advised.putIfAbsent(advice.row(), advice.approach());
        }
        Advice again = advice(WholeSpace.situation(Relationship.FRIEND, Goal.CLOSE_POLITELY, Set.of(), true, false));
        advised.putIfAbsent(again.row(), again.approach());
        assertThat(advised)
                .isEqualTo(Map.ofEntries(
                        Map.entry(DecisionRow.HR_CASE_OR_LAWSUIT, Approach.IGNORE),
                        Map.entry(DecisionRow.HOSTILE_NOTE, Approach.IGNORE),
                        Map.entry(DecisionRow.STRANGER_AND_NO, Approach.IGNORE),
                        Map.entry(DecisionRow.NO_CONTACT_WANTED, Approach.DECLINE_WITH_REASON),
                        Map.entry(DecisionRow.REFUSED_BEFORE, Approach.DECLINE_WITH_REASON),
                        Map.entry(DecisionRow.OUTSIDE_CONSTRAINT, Approach.DECLINE_WITH_REASON),
                        Map.entry(DecisionRow.UNKNOWN_PERSON, Approach.ASK_HOW_WE_KNOW),
                        Map.entry(DecisionRow.ASKED_BEFORE, Approach.DECLINE_WITH_REASON),
                        Map.entry(DecisionRow.LEARN_MORE, Approach.ASK),
                        Map.entry(DecisionRow.ACCEPT_WITH_LIMITS, Approach.ACCEPT_WITH_NOTE),
                        Map.entry(DecisionRow.DEFER_TO_DATE, Approach.DEFER),
                        Map.entry(DecisionRow.NOT_YET_GENTLY, Approach.OPEN_THE_DOOR),
                        Map.entry(DecisionRow.NOT_YET_AS_USUAL, Approach.OPEN_THE_DOOR),
                        Map.entry(DecisionRow.NOT_YET, Approach.OPEN_THE_DOOR),
                        Map.entry(DecisionRow.UNDECIDED, Approach.ASK),
                        Map.entry(DecisionRow.DECLINE_AT_A_DISTANCE, Approach.DECLINE_WITH_REASON),
                        Map.entry(DecisionRow.DECLINE, Approach.DECLINE_WITH_REASON)));
    }

    @Test
    void theFittestOtherWaysComeFirst() {
        assertThat(advice(noted(Relationship.UNKNOWN, Goal.LEARN_MORE, NoteKind.NONE))
                        .alternatives())
                .startsWith(Approach.IGNORE, Approach.DECLINE_WITH_REASON);
        assertThat(advice(noted(Relationship.MET_ONCE, Goal.CLOSE_POLITELY, NoteKind.HOSTILE))
                        .alternatives())
                .startsWith(Approach.DECLINE_WITH_REASON);
        Situation bound = WholeSpace.situation(
                Relationship.CLIENT, Goal.NOT_YET, Set.of(Flag.NON_SOLICITATION_CLAUSE), false, false);
        assertThat(advice(bound).alternatives()).startsWith(Approach.DEFER, Approach.IGNORE);
    }

    @Test
    void adviceReadsNothingElse() {
        for (Relationship relationship : Relationship.values()) {
            for (Goal goal : Goal.values()) {
                Advice plain = advice(Situations.firstRun(relationship, goal));
                for (Situation other : WholeSpace.variations(relationship, goal)) {
                    Advice advice = advice(other);
                    assertThat(advice.row()).isEqualTo(plain.row());
                    assertThat(advice.alternatives()).isEqualTo(plain.alternatives());
                }
            }
        }
    }

    @Test
    void inADisputeEveryWayButSilenceIsToldToBeContact() {
        Advice dispute = advice(WholeSpace.situation(
                Relationship.COLLEAGUE, Goal.NOT_YET, Set.of(Flag.OPEN_HR_CASE_OR_LAWSUIT), false, false));
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
                        boolean impersonal = note == NoteKind.NONE || note == NoteKind.SITE_DEFAULT;
                        boolean probable = impersonal && meets == MeetsInPerson.NEVER && !mutual && old;
                        assertThat(advice(situation).remarks().contains(Remark.PROBABLY_AN_UPLOAD))
                                .isEqualTo(probable);
                    }
                }
            }
        }
    }

    @Test
    void whoeverAnswersAHostileNoteAllTheSameIsRemindedOnce() {
        for (Goal goal : Goal.values()) {
            Advice advice = advice(noted(Relationship.FRIEND, goal, NoteKind.HOSTILE));
            assertThat(advice.remarks().contains(Remark.HOSTILE_NOTE))
                    .isEqualTo(advice.row() != DecisionRow.HOSTILE_NOTE);
            assertThat(advice.row() == DecisionRow.HOSTILE_NOTE)
                    .isEqualTo(Set.of(Goal.CLOSE_POLITELY, Goal.KEEP_WARM_ELSEWHERE, Goal.UNDECIDED, Goal.NO_CONTACT)
                            .contains(goal));
        }
    }

    @Test
    void whoChangesTheirMindAfterANoIsToldToSayWhatHasChanged() {
        Set<Goal> more = Set.of(Goal.NOT_YET, Goal.LEARN_MORE, Goal.ACCEPT_WITH_LIMITS, Goal.DEFER);
        for (Goal goal : Goal.values()) {
            Advice advice = advice(WholeSpace.situation(Relationship.FRIEND, goal, Set.of(), true, false));
            assertThat(advice.remarks().contains(Remark.ONCE_REFUSED)).isEqualTo(more.contains(goal));
            Advice dispute = advice(
                    WholeSpace.situation(Relationship.FRIEND, goal, Set.of(Flag.OPEN_HR_CASE_OR_LAWSUIT), true, false));
            assertThat(dispute.remarks()).doesNotContain(Remark.ONCE_REFUSED);
            Advice bound = advice(
                    WholeSpace.situation(Relationship.FRIEND, goal, Set.of(Flag.NON_SOLICITATION_CLAUSE), true, false));
            assertThat(bound.remarks().contains(Remark.ONCE_REFUSED)).isEqualTo(goal == Goal.DEFER);
        }
    }

    private static Situation noted(Relationship relationship, Goal goal, NoteKind note) {
        return WholeSpace.situation(relationship, goal, Set.of(), false, false, note, MeetsInPerson.UNKNOWN);
    }

    private static Advice advice(Situation situation) {
        return Counsellor.counsel(situation, PrivateMotive.UNSTATED).advice();
    }
}
