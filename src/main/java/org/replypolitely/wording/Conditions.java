package org.replypolitely.wording;

import org.replypolitely.decision.Flag;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.MeetsInPerson;
import org.replypolitely.decision.NoteKind;
import org.replypolitely.decision.Relationship;
import org.replypolitely.decision.SharedHistory;
import org.replypolitely.decision.Situation;
import org.replypolitely.decision.WorkedTogether;
import org.replypolitely.phrasebook.Address;
import org.replypolitely.phrasebook.Bits;
import org.replypolitely.phrasebook.Condition;
import org.replypolitely.text.Texts;

/** Which conditions hold in a request: what the user confirmed, and what the card shows beyond doubt. */
final class Conditions {

    private static final int LONG_AGO_YEARS = 3;

    private int holding;

    private Conditions() {}

    /** The conditions that hold, as {@link Bits}. */
    static int of(WordingRequest request) {
        Conditions conditions = new Conditions();
        conditions.addNote(request);
        conditions.addHistory(request.situation());
        conditions.addPerson(request.situation());
        conditions.addOffers(request);
        return conditions.holding;
    }

    private void addNote(WordingRequest request) {
        NoteKind kind = request.situation().evidence().note();
        boolean hasNote = !Texts.isBlank(request.note().text());
        addIf(hasNote && isFriendly(kind), Condition.NOTE);
        addIf(!hasNote, Condition.NO_NOTE);
        addIf(hasNote && kind == NoteKind.PITCH, Condition.PITCH);
        addIf(hasNote && kind == NoteKind.REQUEST, Condition.REQUEST);
        addIf(hasNote && kind == NoteKind.QUESTION, Condition.QUESTION);
        addIf(hasNote && kind == NoteKind.NEWS, Condition.NEWS);
        addIf(hasNote && kind == NoteKind.PRAISE, Condition.PRAISE);
        addIf(kind == NoteKind.HOSTILE, Condition.HOSTILE);
        addIf(hasNote && kind == NoteKind.OTHER_LANGUAGE, Condition.OTHER_LANGUAGE);
    }

    private void addHistory(Situation situation) {
        SharedHistory history = situation.history();
        Relationship relationship = situation.relationship();
        boolean implied = history.workedTogether() == WorkedTogether.UNKNOWN;
        addIf(
                history.workedTogether() == WorkedTogether.PAST || (implied && isFormerColleague(relationship)),
                Condition.WORKED_TOGETHER_ONCE);
        addIf(
                history.workedTogether() == WorkedTogether.NOW || (implied && isColleague(relationship)),
                Condition.WORKING_TOGETHER);
        addIf(
                history.meets() == MeetsInPerson.OFTEN || history.meets() == MeetsInPerson.SOMETIMES,
                Condition.MEET_IN_PERSON);
        addIf(Plan.isRefusedBefore(situation), Condition.REFUSED_BEFORE);
        addIf(situation.flags().contains(Flag.REPEATED_APPROACH), Condition.ASKED_AGAIN);
        addIf(history.yearsSinceContact() >= LONG_AGO_YEARS, Condition.LONG_AGO);
    }

    private void addPerson(Situation situation) {
        Relationship relationship = situation.relationship();
        addIf(relationship == Relationship.FRIEND || relationship == Relationship.FAMILY, Condition.CLOSE);
        addIf(isAcquainted(relationship), Condition.ACQUAINTED);
        addIf(wantsToStayInTouch(situation.goal()), Condition.WARM);
        addIf(situation.flags().contains(Flag.BEREAVEMENT), Condition.BEREAVEMENT);
        addIf(situation.flags().contains(Flag.LAYOFF), Condition.LAYOFF);
        addIf(situation.flags().contains(Flag.NON_SOLICITATION_CLAUSE), Condition.NON_SOLICITATION);
    }

    private void addOffers(WordingRequest request) {
        boolean answered = false;
        boolean offered = false;
        for (Offer offer : request.offers()) {
            answered |= offer.kind() == Offer.Kind.ANSWER && !Texts.isBlank(offer.detail());
            offered |= offer.kind() != Offer.Kind.ANSWER;
        }
        addIf(answered, Condition.ANSWERED);
        addIf(offered, Condition.OFFERED);
        addIf(true, Texts.isBlank(request.signature()) ? Condition.UNSIGNED : Condition.SIGNED);
        addIf(true, request.address() == Address.FAMILIAR ? Condition.FAMILIAR : Condition.POLITE);
    }

    private void addIf(boolean holds, Condition condition) {
        if (holds) {
            holding |= Bits.of(condition);
        }
    }

    private static boolean isFriendly(NoteKind kind) {
        return switch (kind) {
            case PERSONAL, QUESTION, NEWS, PRAISE, REQUEST -> true;
            case NONE, SITE_DEFAULT, PITCH, HOSTILE, OTHER_LANGUAGE -> false;
        };
    }

    private static boolean isFormerColleague(Relationship relationship) {
        return relationship == Relationship.FORMER_COLLEAGUE
                || relationship == Relationship.FORMER_MANAGER
                || relationship == Relationship.FORMER_REPORT;
    }

    private static boolean isColleague(Relationship relationship) {
        return relationship == Relationship.COLLEAGUE
                || relationship == Relationship.MANAGER
                || relationship == Relationship.REPORT;
    }

    private static boolean isAcquainted(Relationship relationship) {
        return switch (relationship) {
            case UNKNOWN, RECRUITER, SUPPLIER, COMPETITOR -> false;
            case FRIEND,
                    FAMILY,
                    COLLEAGUE,
                    FORMER_COLLEAGUE,
                    MANAGER,
                    FORMER_MANAGER,
                    REPORT,
                    FORMER_REPORT,
                    CLIENT,
                    CLASSMATE,
                    TEACHER,
                    STUDENT,
                    MET_ONCE -> true;
        };
    }

    private static boolean wantsToStayInTouch(Goal goal) {
        return switch (goal) {
            case KEEP_WARM_ELSEWHERE, NOT_YET, ACCEPT_WITH_LIMITS, DEFER -> true;
            case CLOSE_POLITELY, LEARN_MORE, NO_CONTACT, UNDECIDED -> false;
        };
    }
}
