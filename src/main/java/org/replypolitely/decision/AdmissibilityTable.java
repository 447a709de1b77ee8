package org.replypolitely.decision;

import java.util.List;
import org.replypolitely.decision.Admissibility.Cause;

/**
 * When each public reason may be told, in three values. A reason is ruled out by the first line of its table that holds; else it is
 * established where a confirmed fact or rule carries it; else the user is asked. Every reason speaks of the user's own rule or of an outside
 * fact, never of the addressee (Folkes 1982).
 */
final class AdmissibilityTable {

    private interface Fact {
        boolean holds(Facts facts);
    }

    private record Line(Fact fact, Cause cause) {}

    private static final Admissibility ESTABLISHED = new Admissibility.Established();
    private static final Admissibility ASKABLE = new Admissibility.Askable();

    /** It speaks of the dispute, or offers to talk; any other rule of the user's does neither. */
    private static final Line IN_DISPUTE =
            when(facts -> facts.flagged(Flag.OPEN_HR_CASE_OR_LAWSUIT), Cause.CONTACT_IN_DISPUTE);

    private AdmissibilityTable() {}

    static Admissibility judge(PublicReason reason, Facts facts) {
        for (Line line : against(reason)) {
            if (line.fact().holds(facts)) {
                return new Admissibility.RuledOut(line.cause());
            }
        }
        if (facts.anotherRuleContradicts(reason)) {
            return new Admissibility.RuledOut(Cause.EXCEPTION_WOULD_SHOW);
        }
        if (facts.circleHeardOtherwise(reason)) {
            return new Admissibility.RuledOut(Cause.CIRCLE_HEARD_OTHERWISE);
        }
        return facts.isVouched(reason) || carries(reason, facts) ? ESTABLISHED : ASKABLE;
    }

    /** What speaks against a reason; nothing speaks against what is true whoever asks. */
    private static List<Line> against(PublicReason reason) {
        return switch (reason) {
            case FIELD -> List.of(when(Facts::sharesField, Cause.SAME_OR_ADJACENT_FIELD));
            case WORKED_WITH ->
                List.of(
                        when(Facts::workedTogetherForSure, Cause.WORKED_TOGETHER),
                        when(Facts::areOrWereColleagues, Cause.SAME_COMPANY),
                        when(Facts::isClientAtSomeTime, Cause.CLIENT_HAS_A_PART));
            case CURRENT_WORK ->
                List.of(
                        // not to somebody who has just lost theirs
                        when(facts -> facts.flagged(Flag.LAYOFF), Cause.HURTS_NOW),
                        when(Facts::workingTogetherNowForSure, Cause.WORKING_TOGETHER_NOW),
                        when(Facts::inSameCompanyNow, Cause.SAME_COMPANY),
                        when(Facts::isClientAtPresent, Cause.CLIENT_HAS_A_PART));
            case RECRUITERS_COLLEAGUES ->
                List.of(
                        when(facts -> facts.flagged(Flag.LAYOFF), Cause.HURTS_NOW),
                        when(facts -> facts.is(Relationship.RECRUITER), Cause.INVITER_IS_ONE_OF_THEM),
                        when(AdmissibilityTable::isColleagueInAnySense, Cause.INVITER_IS_ONE_OF_THEM),
                        when(AdmissibilityTable::wouldHearJobHunt, Cause.SOUNDS_LIKE_JOB_HUNT));
            case COLLEAGUES_CUSTOMERS ->
                List.of(
                        when(facts -> facts.is(Relationship.CLIENT), Cause.INVITER_IS_ONE_OF_THEM),
                        when(AdmissibilityTable::isColleagueInAnySense, Cause.INVITER_IS_ONE_OF_THEM));
            case OUTSIDE_COMPANY -> List.of(when(facts -> !facts.inSameCompanyNow(), Cause.NOT_IN_YOUR_COMPANY));
            case OTHER_CHANNEL ->
                List.of(
                        IN_DISPUTE,
                        when(facts -> facts.wants(Goal.NO_CONTACT), Cause.CHANNEL_NOT_WANTED),
                        when(facts -> facts.is(Relationship.UNKNOWN), Cause.NOT_IN_TOUCH_YET));
            case CAN_RECOMMEND ->
                List.of(
                        IN_DISPUTE,
                        when(facts -> facts.flagged(Flag.BEREAVEMENT), Cause.NOT_THE_MOMENT),
                        // without work it is a verdict, or a false hope
                        when(facts -> facts.flagged(Flag.LAYOFF), Cause.HURTS_NOW),
                        when(facts -> facts.wants(Goal.NO_CONTACT), Cause.TALK_NOT_WANTED),
                        when(AdmissibilityTable::wantsAnEnd, Cause.ALREADY_DECIDED),
                        when(AdmissibilityTable::recommendingWouldBeOdd, Cause.ODD_TOWARDS_THEM),
                        when(Facts::isThoughtToKnowTheirWork, Cause.KNOWS_THEIR_WORK));
            case LAPSED_UPDATE ->
                List.of(
                        IN_DISPUTE,
                        when(facts -> facts.wants(Goal.NO_CONTACT), Cause.TALK_NOT_WANTED),
                        when(AdmissibilityTable::wantsAnEnd, Cause.ALREADY_DECIDED),
                        when(facts -> facts.is(Relationship.UNKNOWN), Cause.NOT_IN_TOUCH_YET),
                        when(Facts::inTouch, Cause.NOTHING_LAPSED));
            case NO_FAMILY -> List.of(when(facts -> !facts.is(Relationship.FAMILY), Cause.NO_FAMILY_OF_YOURS));
            case NO_FRIENDS -> List.of(when(facts -> !facts.is(Relationship.FRIEND), Cause.NO_FRIEND_OF_YOURS));
            case NO_CLIENTS -> List.of(when(facts -> !facts.is(Relationship.CLIENT), Cause.NO_CLIENT_OF_YOURS));
            case NO_VENDORS -> List.of(when(facts -> !facts.is(Relationship.SUPPLIER), Cause.NO_SUPPLIER_OF_YOURS));
            case EXTERNAL_CONSTRAINT -> List.of(IN_DISPUTE);
            case TIMING ->
                List.of(
                        IN_DISPUTE,
                        when(facts -> facts.wants(Goal.CLOSE_POLITELY, Goal.NO_CONTACT), Cause.CONTACT_NOT_WANTED),
                        when(facts -> facts.wants(Goal.KEEP_WARM_ELSEWHERE), Cause.LATER_NOT_MEANT),
                        when(
                                facts -> facts.wants(Goal.LEARN_MORE, Goal.ACCEPT_WITH_LIMITS),
                                Cause.CONTRADICTS_WHAT_YOU_WANT));
            case NOT_LOOKING -> List.of(when(facts -> !facts.is(Relationship.RECRUITER), Cause.NO_RECRUITER));
            case ROLE_POLICY, RARE_USE -> List.of();
        };
    }

    private static Line when(Fact fact, Cause cause) {
        return new Line(fact, cause);
    }

    /** What carries a reason without a question. */
    private static boolean carries(PublicReason reason, Facts facts) {
        return switch (reason) {
            case FIELD -> facts.hasRule(reason) && facts.otherFieldForSure();
            case WORKED_WITH -> facts.hasRule(reason) && facts.neverWorkedTogetherForSure();
            case CAN_RECOMMEND -> facts.hasRule(reason) && facts.wants(Goal.NOT_YET);
            case OUTSIDE_COMPANY, NO_FAMILY, NO_FRIENDS, ROLE_POLICY, NO_CLIENTS, NO_VENDORS, RARE_USE ->
                facts.hasRule(reason);
            case LAPSED_UPDATE -> facts.lapsedForSure() && facts.wants(Goal.NOT_YET);
            case EXTERNAL_CONSTRAINT -> facts.flagged(Flag.NON_SOLICITATION_CLAUSE);
            case TIMING -> facts.wants(Goal.DEFER);
            // the rule is the user's; that this person is none of those is asked for each
            case CURRENT_WORK, RECRUITERS_COLLEAGUES, COLLEAGUES_CUSTOMERS, OTHER_CHANNEL, NOT_LOOKING -> false;
        };
    }

    /** Colleague now or once; clients and suppliers work with the user without being colleagues. */
    private static boolean isColleagueInAnySense(Facts facts) {
        return facts.areOrWereColleagues()
                || (facts.everWorkedTogether() && !facts.is(Relationship.CLIENT, Relationship.SUPPLIER));
    }

    /** Whom "I use it for recruiters" would tell that the user looks for another job. */
    private static boolean wouldHearJobHunt(Facts facts) {
        return facts.is(Relationship.CLIENT, Relationship.SUPPLIER, Relationship.COMPETITOR, Relationship.STUDENT);
    }

    /** One does not offer to recommend one's family, teacher or superior. */
    private static boolean recommendingWouldBeOdd(Facts facts) {
        return facts.is(Relationship.FAMILY, Relationship.TEACHER, Relationship.MANAGER, Relationship.FORMER_MANAGER);
    }

    /** Who has decided sets no condition any more; without the talk, "I can recommend" is a verdict. */
    private static boolean wantsAnEnd(Facts facts) {
        return facts.wants(Goal.CLOSE_POLITELY, Goal.KEEP_WARM_ELSEWHERE);
    }
}
