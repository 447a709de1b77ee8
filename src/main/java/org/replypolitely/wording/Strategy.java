package org.replypolitely.wording;

import java.util.Set;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.PublicReason;

/**
 * What a message tries, before it has words: two messages differ in strategy where they differ in approach or reasons.
 *
 * @param approach the approach
 * @param reasons the public reasons told; at most two (P4), none only where the approach needs none
 */
record Strategy(Approach approach, Set<PublicReason> reasons) {

    Strategy {
        reasons = Set.copyOf(reasons);
    }
}
