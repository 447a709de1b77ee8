package org.replypolitely.decision;

import java.util.List;

/**
 * The outcome of a decision: advice, and a verdict on every public reason. Holds no trace of the private motive.
 *
 * @param advice what to do
 * @param reasons every public reason, the fittest first, each with its verdict
 */
public record Counsel(Advice advice, List<ReasonVerdict> reasons) {

    public Counsel {
        reasons = List.copyOf(reasons);
    }
}
