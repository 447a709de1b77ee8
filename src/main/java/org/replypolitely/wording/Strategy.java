package org.replypolitely.wording;

import org.replypolitely.decision.Approach;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.phrasebook.Bits;

/**
 * What a message tries, before it has words: two messages differ in strategy where they differ in approach or reasons.
 *
 * @param approach the approach
 * @param reasons the public reasons told, as {@link Bits}; at most two (P4), none only where the approach needs none
 */
record Strategy(Approach approach, int reasons) {

    boolean tells(PublicReason reason) {
        return (reasons & Bits.of(reason)) != 0;
    }

    boolean tellsNone() {
        return reasons == 0;
    }

    boolean tellsSeveral() {
        return (reasons & (reasons - 1)) != 0;
    }
}
