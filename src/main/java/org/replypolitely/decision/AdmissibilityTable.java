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

    /** What speaks against a reason; nothing speaks against RARE_USE, which is true whoever asks. */
    private static List<Line> against(PublicReason reason) {
        return switch (reason) {
            case FIELD -> List.of(when(Facts::sharesField, Cause.SAME_OR_ADJACENT_FIELD));
            case WORKED_WITH -> List.of(when(Facts::everWorkedTogether, Cause.WORKED_TOGETHER));
            case CURRENT_WORK ->
                List.of(
                        // not to somebody who has just lost theirs
                        when(facts -> facts.flagged(Flag.LAYOFF), Cause.HURTS_NOW),
                        when(Facts::workingTogetherNow, Cause.WORKING_TOGETHER_NOW),
                        when(Facts::inSameCompanyNow, Cause.WORKING_TOGETHER_NOW));
            case RECRUITERS_COLLEAGUES ->
                List.of(
                        when(facts -> facts.is(Relationship.RECRUITER), Cause.INVITER_IS_ONE_OF_THEM),
                        when(AdmissibilityTable::isColleagueInAnySense, Cause.INVITER_IS_ONE_OF_THEM));
            case COLLEAGUES_CUSTOMERS ->
                List.of(
                        when(facts -> facts.is(Relationship.CLIENT), Cause.INVITER_IS_ONE_OF_THEM),
                        when(AdmissibilityTable::isColleagueInAnySense, Cause.INVITER_IS_ONE_OF_THEM));
            case OUTSIDE_COMPANY -> List.of(when(facts -> !facts.inSameCompanyNow(), Cause.NOT_IN_YOUR_COMPANY));
            case OTHER_CHANNEL ->
                List.of(
                        when(facts -> facts.wants(Goal.NO_CONTACT), Cause.CHANNEL_NOT_WANTED),
                        when(AdmissibilityTable::isStrangerOrRival, Cause.NOT_IN_TOUCH_YET));
            case CAN_RECOMMEND ->
                List.of(
                        when(facts -> facts.flagged(Flag.BEREAVEMENT), Cause.HURTS_NOW),
                        when(AdmissibilityTable::wantsAnEnd, Cause.TALK_NOT_WANTED),
                        when(AdmissibilityTable::recommendingWouldBeOdd, Cause.ODD_TOWARDS_THEM),
                        when(Facts::workingTogetherNow, Cause.WORKING_TOGETHER_NOW));
            case LAPSED_UPDATE ->
                List.of(
                        when(AdmissibilityTable::wantsAnEnd, Cause.TALK_NOT_WANTED),
                        when(AdmissibilityTable::isStrangerOrRival, Cause.NOT_IN_TOUCH_YET),
                        when(Facts::inTouch, Cause.NOTHING_LAPSED));
            case NO_FAMILY -> List.of(when(facts -> !facts.is(Relationship.FAMILY), Cause.NO_FAMILY_OF_YOURS));
            case NO_CLIENTS -> List.of(when(facts -> !facts.is(Relationship.CLIENT), Cause.NO_CLIENT_OF_YOURS));
            case NO_VENDORS -> List.of(when(facts -> !facts.is(Relationship.SUPPLIER), Cause.NO_SUPPLIER_OF_YOURS));
            case ROLE_POLICY -> List.of(when(AdmissibilityTable::isPrivateTie, Cause.A_PRIVATE_TIE));
            case EXTERNAL_CONSTRAINT ->
                List.of(
                        when(facts -> facts.flagged(Flag.OPEN_HR_CASE_OR_LAWSUIT), Cause.CONTACT_NOT_WANTED),
                        when(
                                facts -> isPrivateTie(facts) && !facts.flagged(Flag.NON_SOLICITATION_CLAUSE),
                                Cause.A_PRIVATE_TIE));
            case TIMING ->
                List.of(
                        when(AdmissibilityTable::wantsAnEnd, Cause.CONTACT_NOT_WANTED),
                        when(
                                facts -> facts.wants(Goal.LEARN_MORE, Goal.ACCEPT_WITH_LIMITS),
                                Cause.CONTRADICTS_WHAT_YOU_WANT));
            case RARE_USE -> List.of();
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
            case CURRENT_WORK,
                    RECRUITERS_COLLEAGUES,
                    COLLEAGUES_CUSTOMERS,
                    OUTSIDE_COMPANY,
                    CAN_RECOMMEND,
                    NO_FAMILY,
                    ROLE_POLICY,
                    NO_CLIENTS,
                    NO_VENDORS,
                    RARE_USE -> facts.hasRule(reason);
            case LAPSED_UPDATE -> facts.lapsedForSure() && facts.wants(Goal.NOT_YET);
            case EXTERNAL_CONSTRAINT -> facts.flagged(Flag.NON_SOLICITATION_CLAUSE);
            case TIMING -> facts.wants(Goal.DEFER);
            case OTHER_CHANNEL -> false;
        };
    }

    /** Colleague now or once; clients and suppliers work with the user without being colleagues. */
    private static boolean isColleagueInAnySense(Facts facts) {
        return facts.areOrWereColleagues()
                || (facts.everWorkedTogether() && !facts.is(Relationship.CLIENT, Relationship.SUPPLIER));
    }

    private static boolean isPrivateTie(Facts facts) {
        return facts.is(Relationship.FRIEND, Relationship.FAMILY);
    }

    private static boolean isStrangerOrRival(Facts facts) {
        return facts.is(Relationship.UNKNOWN, Relationship.COMPETITOR);
    }

    /** One does not offer to recommend one's family, teacher or superior. */
    private static boolean recommendingWouldBeOdd(Facts facts) {
        return facts.is(Relationship.FAMILY, Relationship.TEACHER, Relationship.MANAGER, Relationship.FORMER_MANAGER);
    }

    /** Who wants an end wants no talk and no later either; without the talk, "I can recommend" is a verdict. */
    private static boolean wantsAnEnd(Facts facts) {
        return facts.wants(Goal.CLOSE_POLITELY, Goal.KEEP_WARM_ELSEWHERE, Goal.NO_CONTACT);
    }
}
