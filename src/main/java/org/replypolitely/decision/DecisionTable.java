package org.replypolitely.decision;

import java.util.ArrayList;
import java.util.List;

/**
 * The decision table: the first row whose condition holds decides. Total, because the last row always holds. The sources of its rows are
 * worded for the user as {@code advice_source_ROW}.
 */
final class DecisionTable {

    private interface Condition {
        boolean holds(Facts facts);
    }

    /**
     * One row.
     *
     * @param row its name
     * @param when its condition
     * @param advised the approach it advises
     * @param alternatives the fittest other approaches, first; all the rest follow
     */
    private record Row(DecisionRow row, Condition when, Approach advised, List<Approach> alternatives) {}

    private static final List<Row> ROWS = List.of(
            // any reply is contact, and may be used
            new Row(
                    DecisionRow.HR_CASE_OR_LAWSUIT,
                    facts -> facts.flagged(Flag.OPEN_HR_CASE_OR_LAWSUIT),
                    Approach.IGNORE,
                    List.of()),
            // an answer keeps it going; whoever wants to talk all the same is only reminded
            new Row(
                    DecisionRow.HOSTILE_NOTE,
                    facts -> facts.note() == NoteKind.HOSTILE && (wantsNo(facts) || facts.wants(Goal.NO_CONTACT)),
                    Approach.IGNORE,
                    List.of(Approach.DECLINE_WITH_REASON)),
            // a written no tells a stranger, or a seller, that somebody reads
            new Row(
                    DecisionRow.STRANGER_AND_NO,
                    DecisionTable::isStrangerWhoGetsNothing,
                    Approach.IGNORE,
                    List.of(Approach.DECLINE_WITH_REASON, Approach.ASK_HOW_WE_KNOW)),
            // one last answer leaves nothing to ask
            new Row(
                    DecisionRow.NO_CONTACT_WANTED,
                    facts -> facts.wants(Goal.NO_CONTACT),
                    Approach.DECLINE_WITH_REASON,
                    List.of(Approach.IGNORE)),
            // a new reason exposes both; but one may change one's mind
            new Row(
                    DecisionRow.REFUSED_BEFORE,
                    facts -> facts.refusedBefore() && wantsNo(facts),
                    Approach.DECLINE_WITH_REASON,
                    List.of(Approach.IGNORE, Approach.ASK)),
            // what a clause forbids, no wish allows; a date after its end is the one way around
            new Row(
                    DecisionRow.OUTSIDE_CONSTRAINT,
                    facts -> facts.flagged(Flag.NON_SOLICITATION_CLAUSE) && !facts.wants(Goal.DEFER),
                    Approach.DECLINE_WITH_REASON,
                    List.of(Approach.DEFER, Approach.IGNORE)),
            // real senders answer, uploaded address books don't
            new Row(
                    DecisionRow.UNKNOWN_PERSON,
                    facts -> facts.relationship() == Relationship.UNKNOWN,
                    Approach.ASK_HOW_WE_KNOW,
                    List.of(Approach.IGNORE, Approach.DECLINE_WITH_REASON, Approach.ASK)),
            // silence made them ask again
            new Row(
                    DecisionRow.ASKED_BEFORE,
                    facts -> facts.flagged(Flag.REPEATED_APPROACH)
                            && facts.wants(Goal.CLOSE_POLITELY, Goal.KEEP_WARM_ELSEWHERE),
                    Approach.DECLINE_WITH_REASON,
                    List.of(Approach.ASK, Approach.OPEN_THE_DOOR, Approach.IGNORE)),
            // a personal answer tells more than the invitation
            new Row(
                    DecisionRow.LEARN_MORE,
                    facts -> facts.goal() == Goal.LEARN_MORE,
                    Approach.ASK,
                    List.of(Approach.OPEN_THE_DOOR, Approach.DECLINE_WITH_REASON)),
            // a limit is easier to set now than later
            new Row(
                    DecisionRow.ACCEPT_WITH_LIMITS,
                    facts -> facts.goal() == Goal.ACCEPT_WITH_LIMITS,
                    Approach.ACCEPT_WITH_NOTE,
                    List.of(Approach.OPEN_THE_DOOR, Approach.DECLINE_WITH_REASON)),
            new Row(
                    DecisionRow.DEFER_TO_DATE,
                    facts -> facts.goal() == Goal.DEFER,
                    Approach.DEFER,
                    List.of(Approach.OPEN_THE_DOOR, Approach.DECLINE_WITH_REASON)),
            // no test of sincerity for whoever mourns, or has lost their work
            talk(DecisionRow.NOT_YET_GENTLY, facts -> facts.flagged(Flag.BEREAVEMENT) || facts.flagged(Flag.LAYOFF)),
            talk(DecisionRow.NOT_YET_AS_USUAL, DecisionTable::isNear),
            talk(DecisionRow.NOT_YET, facts -> true),
            // nobody's doing
            new Row(
                    DecisionRow.OUTSIDE_CONSTRAINT,
                    facts -> facts.isVouched(PublicReason.EXTERNAL_CONSTRAINT),
                    Approach.DECLINE_WITH_REASON,
                    List.of(Approach.DEFER, Approach.ASK)),
            // a no is the one step that can't be taken back
            new Row(
                    DecisionRow.UNDECIDED,
                    facts -> facts.goal() == Goal.UNDECIDED,
                    Approach.ASK,
                    List.of(Approach.OPEN_THE_DOOR, Approach.DECLINE_WITH_REASON)),
            new Row(
                    DecisionRow.DECLINE_AT_A_DISTANCE,
                    DecisionTable::willHardlyMeet,
                    Approach.DECLINE_WITH_REASON,
                    List.of(Approach.ASK, Approach.OPEN_THE_DOOR, Approach.IGNORE)),
            // ignored, they may ask when you next meet
            new Row(
                    DecisionRow.DECLINE,
                    facts -> true,
                    Approach.DECLINE_WITH_REASON,
                    List.of(Approach.OPEN_THE_DOOR, Approach.ASK, Approach.ACCEPT_WITH_NOTE, Approach.DEFER)));

    private DecisionTable() {}

    static Advice advise(Situation situation) {
        Facts facts = new Facts(situation);
        for (Row row : ROWS) {
            if (row.when().holds(facts)) {
                return new Advice(row.row(), row.advised(), alternatives(row), remarks(situation, row.row()));
            }
        }
        throw new IllegalStateException("The last row of the decision table holds always");
    }

    /** Talk first: one advice, said to different people in different words. */
    private static Row talk(DecisionRow row, Condition to) {
        return new Row(
                row,
                facts -> facts.wants(Goal.NOT_YET) && to.holds(facts),
                Approach.OPEN_THE_DOOR,
                List.of(Approach.ASK, Approach.DEFER, Approach.DECLINE_WITH_REASON));
    }

    /** No is what they want, or they said nothing. */
    private static boolean wantsNo(Facts facts) {
        return facts.wants(Goal.CLOSE_POLITELY, Goal.KEEP_WARM_ELSEWHERE, Goal.UNDECIDED);
    }

    private static boolean isStrangerWhoGetsNothing(Facts facts) {
        boolean isPitch = facts.note() == NoteKind.PITCH && facts.wants(Goal.CLOSE_POLITELY, Goal.UNDECIDED);
        return facts.is(Relationship.UNKNOWN) && (isPitch || facts.wants(Goal.NO_CONTACT));
    }

    /** They see each other anyway. */
    private static boolean isNear(Facts facts) {
        return facts.is(
                Relationship.FRIEND,
                Relationship.FAMILY,
                Relationship.COLLEAGUE,
                Relationship.MANAGER,
                Relationship.REPORT);
    }

    private static boolean willHardlyMeet(Facts facts) {
        return switch (facts.meets()) {
            case NEVER -> true;
            case OFTEN, SOMETIMES -> false;
            case UNKNOWN ->
                facts.is(Relationship.SUPPLIER, Relationship.RECRUITER, Relationship.MET_ONCE, Relationship.COMPETITOR);
        };
    }

    /** Every approach but the advised one: the row's own first, accepting and removing last. */
    private static List<Approach> alternatives(Row row) {
        List<Approach> all = new ArrayList<>(row.alternatives());
        for (Approach approach : Approach.values()) {
            if (approach != row.advised() && !all.contains(approach)) {
                all.add(approach);
            }
        }
        return all;
    }

    private static List<Remark> remarks(Situation situation, DecisionRow row) {
        Facts facts = new Facts(situation);
        List<Remark> remarks = new ArrayList<>();
        if (facts.flagged(Flag.BEREAVEMENT) || facts.flagged(Flag.LAYOFF)) {
            remarks.add(Remark.EMPATHY_FIRST);
        }
        CardEvidence card = situation.evidence();
        if ((facts.note() == NoteKind.NONE || facts.note() == NoteKind.SITE_DEFAULT)
                && !card.hasMutualConnections()
                && card.old()
                && facts.meets() == MeetsInPerson.NEVER) {
            remarks.add(Remark.PROBABLY_AN_UPLOAD);
        }
        if (facts.note() == NoteKind.HOSTILE && row != DecisionRow.HOSTILE_NOTE) {
            remarks.add(Remark.HOSTILE_NOTE);
        }
        if (facts.refusedBefore()
                && facts.wants(Goal.NOT_YET, Goal.LEARN_MORE, Goal.ACCEPT_WITH_LIMITS, Goal.DEFER)
                && row != DecisionRow.HR_CASE_OR_LAWSUIT
                && row != DecisionRow.OUTSIDE_CONSTRAINT) {
            remarks.add(Remark.ONCE_REFUSED);
        }
        return remarks;
    }
}
