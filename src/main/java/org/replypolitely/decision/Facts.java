package org.replypolitely.decision;

import java.util.Set;

/**
 * What follows from a situation for certain, or as the ordinary reading of it where the user said nothing more. One name for each fact, so that
 * the tables that use them can be read aloud.
 */
final class Facts {

    private final Situation situation;

    Facts(Situation situation) {
        this.situation = situation;
    }

    Relationship relationship() {
        return situation.relationship();
    }

    Goal goal() {
        return situation.goal();
    }

    boolean flagged(Flag flag) {
        return situation.flags().contains(flag);
    }

    boolean refusedBefore() {
        return situation.history().refusedBefore() || situation.told().refused();
    }

    boolean is(Relationship... some) {
        for (Relationship one : some) {
            if (situation.relationship() == one) {
                return true;
            }
        }
        return false;
    }

    boolean wants(Goal... some) {
        for (Goal one : some) {
            if (situation.goal() == one) {
                return true;
            }
        }
        return false;
    }

    /** They work in one house now. */
    boolean inSameCompanyNow() {
        return is(Relationship.COLLEAGUE, Relationship.MANAGER, Relationship.REPORT)
                || situation.evidence().employer() == Likeness.SAME;
    }

    /** They work together now; so do client and supplier, until the user says otherwise. */
    boolean workingTogetherNow() {
        return switch (situation.history().workedTogether()) {
            case NOW -> true;
            case NEVER, PAST -> is(Relationship.COLLEAGUE, Relationship.MANAGER, Relationship.REPORT);
            case UNKNOWN -> inSameCompanyNow() || is(Relationship.CLIENT, Relationship.SUPPLIER);
        };
    }

    /** They work or worked together. The relationship weighs more than "never", which is asked about. */
    boolean everWorkedTogether() {
        return workingTogetherNow()
                || areOrWereColleagues()
                || situation.history().workedTogether() == WorkedTogether.PAST;
    }

    boolean areOrWereColleagues() {
        return inSameCompanyNow()
                || is(Relationship.FORMER_COLLEAGUE, Relationship.FORMER_MANAGER, Relationship.FORMER_REPORT);
    }

    /** The user said themself that the two never worked together. */
    boolean neverWorkedTogetherForSure() {
        return situation.history().workedTogether() == WorkedTogether.NEVER && !everWorkedTogether();
    }

    boolean sharesField() {
        return situation.evidence().field() == Likeness.SAME
                || situation.evidence().field() == Likeness.ADJACENT
                || situation.relationship() == Relationship.COMPETITOR;
    }

    boolean otherFieldForSure() {
        return situation.evidence().field() == Likeness.DIFFERENT;
    }

    /** Nothing that could have lapsed: they are in touch, or never were. */
    boolean inTouch() {
        return workingTogetherNow()
                || situation.history().meets() == MeetsInPerson.OFTEN
                || situation.history().yearsSinceContact() == 0;
    }

    boolean lapsedForSure() {
        return situation.history().yearsSinceContact() >= 1 && !inTouch();
    }

    boolean hasRule(PublicReason rule) {
        return situation.policy().rules().contains(rule);
    }

    boolean isVouched(PublicReason reason) {
        return situation.vouched().contains(reason);
    }

    /** The user affirmed a rule that this one would contradict, and not this one. */
    boolean anotherRuleContradicts(PublicReason reason) {
        if (hasRule(reason)) {
            return false;
        }
        for (PublicReason rule : situation.policy().rules()) {
            if (Compatibility.contradict(rule, reason)) {
                return true;
            }
        }
        return false;
    }

    /** Somebody of their circle was told what this one would contradict, and nobody there was told this one. */
    boolean circleHeardOtherwise(PublicReason reason) {
        if (situation.told().toCircle().contains(reason)) {
            return false;
        }
        for (PublicReason told : situation.told().toCircle()) {
            if (Compatibility.contradict(told, reason)) {
                return true;
            }
        }
        return false;
    }

    /** The reasons that this very person was told. */
    Set<PublicReason> toldThem() {
        return situation.told().toThem();
    }

    Set<PublicReason> toldCircle() {
        return situation.told().toCircle();
    }
}
