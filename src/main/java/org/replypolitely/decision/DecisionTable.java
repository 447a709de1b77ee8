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
            // silence invites another try
            new Row(
                    DecisionRow.NO_CONTACT_WANTED,
                    facts -> facts.goal() == Goal.NO_CONTACT,
                    Approach.DECLINE_WITH_REASON,
                    List.of(Approach.IGNORE)),
            // a new reason exposes both
            new Row(
                    DecisionRow.REFUSED_BEFORE,
                    DecisionTable::isAnotherTry,
                    Approach.DECLINE_WITH_REASON,
                    List.of(Approach.IGNORE, Approach.ASK)),
            // real senders answer, uploaded address books don't
            new Row(
                    DecisionRow.UNKNOWN_PERSON,
                    facts -> facts.relationship() == Relationship.UNKNOWN,
                    Approach.ASK_HOW_WE_KNOW,
                    List.of(Approach.DECLINE_WITH_REASON, Approach.ASK, Approach.IGNORE)),
            // a personal step shows real interest
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
            new Row(
                    DecisionRow.NOT_YET,
                    facts -> facts.goal() == Goal.NOT_YET,
                    Approach.OPEN_THE_DOOR,
                    List.of(Approach.ASK, Approach.DEFER, Approach.DECLINE_WITH_REASON)),
            // nobody's fault, and it ends when it ends
            new Row(
                    DecisionRow.OUTSIDE_CONSTRAINT,
                    facts -> facts.flagged(Flag.NON_SOLICITATION_CLAUSE)
                            || facts.isVouched(PublicReason.EXTERNAL_CONSTRAINT),
                    Approach.DECLINE_WITH_REASON,
                    List.of(Approach.DEFER, Approach.ASK)),
            // ignored, they ask when you next meet
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
                return new Advice(row.row(), row.advised(), alternatives(row), remarks(situation));
            }
        }
        throw new IllegalStateException("The last row of the decision table holds always");
    }

    private static boolean isAnotherTry(Facts facts) {
        return facts.refusedBefore() || facts.flagged(Flag.REPEATED_APPROACH);
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

    private static List<Remark> remarks(Situation situation) {
        List<Remark> remarks = new ArrayList<>();
        if (situation.flags().contains(Flag.BEREAVEMENT) || situation.flags().contains(Flag.LAYOFF)) {
            remarks.add(Remark.EMPATHY_FIRST);
        }
        CardEvidence card = situation.evidence();
        if (card.note() == NoteKind.NONE
                && !card.hasMutualConnections()
                && card.old()
                && situation.history().meets() == MeetsInPerson.NEVER) {
            remarks.add(Remark.PROBABLY_AN_UPLOAD);
        }
        if (card.note() == NoteKind.HOSTILE) {
            remarks.add(Remark.HOSTILE_NOTE);
        }
        return remarks;
    }
}
