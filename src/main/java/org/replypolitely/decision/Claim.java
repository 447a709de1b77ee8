package org.replypolitely.decision;

/**
 * The sentence that a user vouches for before a reason goes out: as much as the reply says, and no more. Worded in the locale files as
 * {@code claim_KEY}.
 *
 * @param reason the reason
 * @param extent how much of it the reply says
 */
public record Claim(PublicReason reason, Extent extent) {

    /** How much of a reason a reply says. */
    public enum Extent {
        /** The whole of it. */
        WHOLE,
        /** What it says of this one person; the rule itself was vouched for before. */
        HERE,
        /** The rule alone: a question, an open door or an acceptance says nothing of whom it lets in. */
        ALONE,
        /** What of it is true beside an acceptance. */
        ACCEPTING
    }

    /**
     * What there is to vouch for.
     *
     * @param reason the reason
     * @param approach the reply's approach
     * @param isRuleKnown whether the user vouched for the rule before
     */
    public static Claim of(PublicReason reason, Approach approach, boolean isRuleKnown) {
        return new Claim(
                reason,
                switch (reason) {
                    case FIELD, WORKED_WITH, CURRENT_WORK, RECRUITERS_COLLEAGUES, COLLEAGUES_CUSTOMERS ->
                        saysWhoIsOutside(approach) ? wholeOrHere(isRuleKnown) : Extent.ALONE;
                    case CAN_RECOMMEND -> wholeOrHere(isRuleKnown);
                    case RARE_USE, ROLE_POLICY ->
                        approach == Approach.ACCEPT_WITH_NOTE ? Extent.ACCEPTING : Extent.WHOLE;
                    case OUTSIDE_COMPANY,
                            OTHER_CHANNEL,
                            LAPSED_UPDATE,
                            NO_FAMILY,
                            NO_FRIENDS,
                            NO_CLIENTS,
                            NO_VENDORS,
                            EXTERNAL_CONSTRAINT,
                            TIMING,
                            NOT_LOOKING -> Extent.WHOLE;
                });
    }

    /** Its key in the locale files, without the prefix. */
    public String key() {
        return switch (extent) {
            case WHOLE -> reason.name();
            case HERE -> reason.name() + "_here";
            case ALONE -> reason.name() + "_alone";
            case ACCEPTING -> reason.name() + "_accepting";
        };
    }

    /** Tells whether vouching for it vouches for the reason in whatever reply to this person. */
    public boolean carriesReason() {
        return extent == Extent.WHOLE || extent == Extent.HERE;
    }

    /** Tells whether vouching for it says that the user keeps the rule, whoever asks. */
    public boolean isRule() {
        return reason.scope() == PublicReason.Scope.RULE && (extent == Extent.WHOLE || extent == Extent.ALONE);
    }

    private static boolean saysWhoIsOutside(Approach approach) {
        return switch (approach) {
            case DECLINE_WITH_REASON, DEFER, IGNORE, ACCEPT_THEN_REMOVE -> true;
            case ASK_HOW_WE_KNOW, ASK, OPEN_THE_DOOR, ACCEPT_WITH_NOTE -> false;
        };
    }

    private static Extent wholeOrHere(boolean isRuleKnown) {
        return isRuleKnown ? Extent.HERE : Extent.WHOLE;
    }
}
