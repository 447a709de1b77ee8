package org.replypolitely.decision;

import java.util.ArrayList;
import java.util.List;
import org.replypolitely.decision.Settling.Words;

/**
 * Two facts that do not go together. The user is asked which is right, in words of their own kind ({@code doubt_NAME}); until they say so,
 * nothing is offered that either of the two would rule out.
 */
public enum Doubt {
    NEVER_WORKED_BUT_COLLEAGUES,
    WORKING_NOW_BUT_FORMER,
    STRANGER_BUT_SHARED_PAST,
    MET_ONCE_BUT_MEET_OFTEN,
    MEET_OFTEN_BUT_LONG_SILENCE,
    WORKING_NOW_BUT_LONG_SILENCE,
    SAME_EMPLOYER_BUT_FORMER;

    /** What is in doubt here, in a steady order; empty where all goes together. */
    public static List<Doubt> in(Situation situation) {
        List<Doubt> doubts = new ArrayList<>();
        for (Doubt doubt : values()) {
            if (doubt.holds(situation)) {
                doubts.add(doubt);
            }
        }
        return doubts;
    }

    private boolean holds(Situation situation) {
        Relationship relationship = situation.relationship();
        SharedHistory history = situation.history();
        boolean former = now(relationship) != relationship;
        return switch (this) {
            case NEVER_WORKED_BUT_COLLEAGUES ->
                history.workedTogether() == WorkedTogether.NEVER && (former || isColleague(relationship));
            case WORKING_NOW_BUT_FORMER -> history.workedTogether() == WorkedTogether.NOW && former;
            case STRANGER_BUT_SHARED_PAST ->
                relationship == Relationship.UNKNOWN && (hasWorkedWith(history) || isMet(history));
            case MET_ONCE_BUT_MEET_OFTEN -> relationship == Relationship.MET_ONCE && isMet(history);
            case MEET_OFTEN_BUT_LONG_SILENCE ->
                history.meets() == MeetsInPerson.OFTEN && history.yearsSinceContact() > 0;
            case WORKING_NOW_BUT_LONG_SILENCE ->
                history.workedTogether() == WorkedTogether.NOW && history.yearsSinceContact() > 0;
            case SAME_EMPLOYER_BUT_FORMER -> situation.evidence().employer() == Likeness.SAME && former;
        };
    }

    /** What the user may say to it; each ends this doubt, or says that both are right. */
    public List<Settling> ways(Situation situation) {
        SharedHistory history = situation.history();
        Relationship relationship = situation.relationship();
        return switch (this) {
            case NEVER_WORKED_BUT_COLLEAGUES ->
                List.of(
                        Settling.by(Words.WORKED_TOGETHER, with(situation, worked(history, impliedBy(relationship)))),
                        Settling.by(Words.SAME_HOUSE_ONLY, situation),
                        Settling.asking(Words.NO_COLLEAGUE, with(situation, Relationship.UNKNOWN)));
            case WORKING_NOW_BUT_FORMER ->
                List.of(
                        Settling.by(Words.WORKED_ONCE, with(situation, worked(history, WorkedTogether.PAST))),
                        Settling.by(Words.COLLEAGUES_AGAIN, with(situation, now(relationship))),
                        Settling.by(Words.COLLEAGUES_ONCE_PARTNERS_NOW, situation));
            case STRANGER_BUT_SHARED_PAST ->
                List.of(
                        Settling.asking(Words.KNOW_THEM, situation),
                        Settling.by(
                                Words.NEVER_MET,
                                with(
                                        situation,
                                        new SharedHistory(
                                                WorkedTogether.NEVER,
                                                MeetsInPerson.NEVER,
                                                history.yearsSinceContact(),
                                                history.refusedBefore()))));
            case MET_ONCE_BUT_MEET_OFTEN ->
                List.of(
                        Settling.asking(Words.MEET_MORE_THAN_ONCE, with(situation, Relationship.UNKNOWN)),
                        Settling.by(Words.MET_ONCE_ONLY, with(situation, meets(history, MeetsInPerson.NEVER))));
            case MEET_OFTEN_BUT_LONG_SILENCE ->
                List.of(
                        Settling.by(Words.IN_TOUCH, with(situation, years(history, 0))),
                        Settling.by(Words.LOST_TOUCH, with(situation, meets(history, MeetsInPerson.UNKNOWN))));
            case WORKING_NOW_BUT_LONG_SILENCE ->
                List.of(
                        Settling.by(Words.IN_TOUCH, with(situation, years(history, 0))),
                        Settling.by(Words.WORKED_ONCE, with(situation, worked(history, WorkedTogether.PAST))));
            case SAME_EMPLOYER_BUT_FORMER ->
                List.of(
                        Settling.by(Words.COLLEAGUES_NOW, with(situation, now(relationship))),
                        Settling.by(Words.ELSEWHERE_NOW, elsewhere(situation)));
        };
    }

    /** The same tie today: the former colleague as a colleague. */
    private static Relationship now(Relationship relationship) {
        return switch (relationship) {
            case FORMER_COLLEAGUE -> Relationship.COLLEAGUE;
            case FORMER_MANAGER -> Relationship.MANAGER;
            case FORMER_REPORT -> Relationship.REPORT;
            case FRIEND,
                    FAMILY,
                    COLLEAGUE,
                    MANAGER,
                    REPORT,
                    CLIENT,
                    SUPPLIER,
                    RECRUITER,
                    CLASSMATE,
                    TEACHER,
                    STUDENT,
                    MET_ONCE,
                    COMPETITOR,
                    UNKNOWN -> relationship;
        };
    }

    private static boolean isColleague(Relationship relationship) {
        return relationship == Relationship.COLLEAGUE
                || relationship == Relationship.MANAGER
                || relationship == Relationship.REPORT;
    }

    private static WorkedTogether impliedBy(Relationship relationship) {
        return isColleague(relationship) ? WorkedTogether.NOW : WorkedTogether.PAST;
    }

    private static boolean hasWorkedWith(SharedHistory history) {
        return history.workedTogether() == WorkedTogether.PAST || history.workedTogether() == WorkedTogether.NOW;
    }

    private static boolean isMet(SharedHistory history) {
        return history.meets() == MeetsInPerson.OFTEN || history.meets() == MeetsInPerson.SOMETIMES;
    }

    private static SharedHistory worked(SharedHistory history, WorkedTogether together) {
        return new SharedHistory(together, history.meets(), history.yearsSinceContact(), history.refusedBefore());
    }

    private static SharedHistory meets(SharedHistory history, MeetsInPerson meets) {
        return new SharedHistory(history.workedTogether(), meets, history.yearsSinceContact(), history.refusedBefore());
    }

    private static SharedHistory years(SharedHistory history, int years) {
        return new SharedHistory(history.workedTogether(), history.meets(), years, history.refusedBefore());
    }

    private static Situation with(Situation situation, Relationship relationship) {
        return with(situation, relationship, situation.history(), situation.evidence());
    }

    private static Situation with(Situation situation, SharedHistory history) {
        return with(situation, situation.relationship(), history, situation.evidence());
    }

    private static Situation elsewhere(Situation situation) {
        CardEvidence card = situation.evidence();
        CardEvidence corrected = new CardEvidence(
                card.note(), Likeness.DIFFERENT, card.field(), card.hasMutualConnections(), card.old());
        return with(situation, situation.relationship(), situation.history(), corrected);
    }

    private static Situation with(
            Situation situation, Relationship relationship, SharedHistory history, CardEvidence evidence) {
        return new Situation(
                relationship,
                history,
                situation.goal(),
                evidence,
                situation.policy(),
                situation.vouched(),
                situation.flags(),
                situation.told());
    }
}
