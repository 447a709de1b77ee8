package org.replypolitely.ledger;

import org.replypolitely.decision.PublicReason;

/**
 * Why a reply would not fit what was told before; shown before it goes out.
 *
 * @param kind in which way
 * @param reason the reason that the reply would give
 * @param before what was told before
 * @param toldBefore the reason that was told then
 */
public record Conflict(Kind kind, PublicReason reason, LedgerEntry before, PublicReason toldBefore) {

    /** In which way; worded in the locale files as {@code conflict_NAME}. */
    public enum Kind {
        /** This person was told another reason: a new one makes both sound invented. */
        OTHER_REASON,
        /** Somebody of their circle was told what this contradicts. */
        CONTRADICTS,
        /** Somebody of their circle was told another purpose; beside each other both sound made up. */
        OTHER_PURPOSE
    }
}
