package org.replypolitely.decision;

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
        return situation.history().refusedBefore();
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
    boolean anotherRuleContradicts(PublicReason rule) {
        if (hasRule(rule)) {
            return false;
        }
        return switch (rule) {
            case OUTSIDE_COMPANY ->
                hasRule(PublicReason.RECRUITERS_COLLEAGUES)
                        || hasRule(PublicReason.COLLEAGUES_CUSTOMERS)
                        || hasRule(PublicReason.CURRENT_WORK)
                        || hasRule(PublicReason.WORKED_WITH);
            case RECRUITERS_COLLEAGUES -> hasRule(PublicReason.OUTSIDE_COMPANY);
            case COLLEAGUES_CUSTOMERS -> hasRule(PublicReason.OUTSIDE_COMPANY) || hasRule(PublicReason.NO_CLIENTS);
            case NO_CLIENTS -> hasRule(PublicReason.COLLEAGUES_CUSTOMERS);
            case CURRENT_WORK, WORKED_WITH -> hasRule(PublicReason.OUTSIDE_COMPANY);
            case FIELD,
                    OTHER_CHANNEL,
                    CAN_RECOMMEND,
                    LAPSED_UPDATE,
                    NO_FAMILY,
                    ROLE_POLICY,
                    NO_VENDORS,
                    EXTERNAL_CONSTRAINT,
                    TIMING,
                    RARE_USE -> false;
        };
    }
}
