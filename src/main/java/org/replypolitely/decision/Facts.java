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

    NoteKind note() {
        return situation.evidence().note();
    }

    MeetsInPerson meets() {
        return situation.history().meets();
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

    /** The user said it, or the two led one another. What rests on one company alone is another fact. */
    boolean workedTogetherForSure() {
        return switch (situation.history().workedTogether()) {
            case NOW, PAST -> true;
            case NEVER -> false;
            case UNKNOWN ->
                is(Relationship.MANAGER, Relationship.REPORT, Relationship.FORMER_MANAGER, Relationship.FORMER_REPORT);
        };
    }

    boolean workingTogetherNowForSure() {
        return switch (situation.history().workedTogether()) {
            case NOW -> true;
            case NEVER, PAST -> false;
            case UNKNOWN -> is(Relationship.MANAGER, Relationship.REPORT);
        };
    }

    /** A client has a part in the user's work, until the user says otherwise or has not heard of them for years. A seller has none. */
    boolean isClientAtPresent() {
        return isClientAtSomeTime() && situation.history().yearsSinceContact() < 1;
    }

    boolean isClientAtSomeTime() {
        return is(Relationship.CLIENT) && situation.history().workedTogether() == WorkedTogether.UNKNOWN;
    }

    /** They work or worked together. The relationship weighs more than "never", which is asked about. */
    boolean everWorkedTogether() {
        return workedTogetherForSure() || areOrWereColleagues() || isClientAtSomeTime();
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
                || situation.relationship() == Relationship.COMPETITOR
                || (isAtWorkWithThemNow() && !otherFieldForSure());
    }

    /** To whoever works beside the user, or leads them, “people in my field” sounds odd, unless their headline says otherwise. */
    private boolean isAtWorkWithThemNow() {
        return inSameCompanyNow() || workingTogetherNowForSure();
    }

    boolean otherFieldForSure() {
        return situation.evidence().field() == Likeness.DIFFERENT;
    }

    /** They see one another's work, as far as anybody would think. */
    boolean isThoughtToKnowTheirWork() {
        return workingTogetherNowForSure()
                || is(Relationship.COLLEAGUE, Relationship.MANAGER, Relationship.REPORT)
                || isClientAtPresent();
    }

    /** Nothing that could have lapsed: they are in touch. */
    boolean inTouch() {
        return isThoughtToKnowTheirWork()
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
