package org.replypolitely.decision;

import java.util.List;

/**
 * What to do, why, and what the other ways would bring.
 *
 * @param row the row of the decision table that applied; its explanation is worded as {@code advice_why_NAME}
 * @param approach the advised approach
 * @param alternatives the other approaches, the fittest first; each consequence is worded as {@code consequence_APPROACH}
 * @param remarks what else to tell the user
 */
public record Advice(DecisionRow row, Approach approach, List<Approach> alternatives, List<Remark> remarks) {

    public Advice {
        alternatives = List.copyOf(alternatives);
        remarks = List.copyOf(remarks);
    }

    /** Tells whether taking this way would be contact in an open dispute; its consequence is worded as {@code consequence_in_dispute}. */
    public boolean isContactInDispute(Approach way) {
        return row == DecisionRow.HR_CASE_OR_LAWSUIT && way != Approach.IGNORE;
    }
}
