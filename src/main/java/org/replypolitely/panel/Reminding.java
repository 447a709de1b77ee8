package org.replypolitely.panel;

import org.replypolitely.ledger.FollowUp;
import org.replypolitely.ledger.LedgerEntry;

/** When to ask what became of a step that was agreed on. */
public enum Reminding {
    IN_A_WEEK(7),
    IN_TWO_WEEKS(14),
    IN_A_MONTH(30),
    NEVER(0);

    private final int days;

    Reminding(int days) {
        this.days = days;
    }

    /** The entry with this said. */
    LedgerEntry applyTo(LedgerEntry entry) {
        return this == NEVER
                ? entry.ending(FollowUp.Outcome.DROPPED)
                : entry.ending(FollowUp.Outcome.OPEN).dueOn(entry.day() + days);
    }

    /** Tells whether an entry says this already. */
    boolean isIn(LedgerEntry entry) {
        return applyTo(entry).equals(entry);
    }
}
