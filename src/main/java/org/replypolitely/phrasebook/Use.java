package org.replypolitely.phrasebook;

/**
 * What a phrase may be used for, each field a set as {@link Bits}.
 *
 * @param approaches the approaches that it serves; 0 for all
 * @param tones the tones that it serves
 * @param registers the registers that it serves
 * @param relationships who it can be said to; 0 for everybody
 * @param when the conditions that must hold
 * @param unless the conditions of which none may hold
 */
public record Use(int approaches, int tones, int registers, int relationships, int when, int unless) {

    /** Tells whether a phrase with this use suits a case: one approach, tone, register, relationship, and the conditions that hold in it. */
    public boolean suits(Case at) {
        return (tones & at.tone()) != 0
                && (registers & at.register()) != 0
                && (approaches == 0 || (approaches & at.approach()) != 0)
                && (relationships == 0 || (relationships & at.relationship()) != 0)
                && (when & ~at.holds()) == 0
                && (unless & at.holds()) == 0;
    }

    /** Tells whether it needs this condition. */
    public boolean needs(Condition condition) {
        return (when & Bits.of(condition)) != 0;
    }

    /** Tells whether it needs one of these conditions, given as {@link Bits}. */
    public boolean needsOneOf(int conditions) {
        return (when & conditions) != 0;
    }

    /** How much it asks for. */
    int specificity() {
        int facts = 0;
        for (Condition condition : Condition.values()) {
            facts += needs(condition) && !condition.isForm() ? 1 : 0;
        }
        return 2 * facts + (relationships == 0 ? 0 : 2);
    }

    /**
     * One case, each field a bit, or bits for the conditions.
     *
     * @param approach the approach
     * @param tone the tone
     * @param register the register
     * @param relationship the relationship
     * @param holds all conditions that hold
     */
    public record Case(int approach, int tone, int register, int relationship, int holds) {}
}
