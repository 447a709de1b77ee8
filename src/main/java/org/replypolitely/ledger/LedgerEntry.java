package org.replypolitely.ledger;

/**
 * One line of the ledger.
 *
 * @param id tells it from every other; a retry carries the same
 * @param day when it was said
 * @param said what was said to whom
 * @param followUp what was to follow
 */
public record LedgerEntry(String id, int day, Disclosure said, FollowUp followUp) {

    /** What was said today, with what usually follows. */
    public static LedgerEntry of(String id, int today, Disclosure said) {
        return new LedgerEntry(id, today, said, FollowUp.of(said.approach(), today));
    }

    /** The same, and what came of its step. */
    public LedgerEntry ending(FollowUp.Outcome outcome) {
        return new LedgerEntry(id, day, said, followUp.ending(outcome));
    }

    /** The same, to be looked after on another day. */
    public LedgerEntry dueOn(int other) {
        return new LedgerEntry(id, day, said, followUp.dueOn(other));
    }

    /** The same, in another circle. */
    public LedgerEntry in(Circle circle) {
        Disclosure moved = new Disclosure(
                said.to(),
                circle,
                said.relationship(),
                said.approach(),
                said.reasons(),
                said.language(),
                said.phrases());
        return new LedgerEntry(id, day, moved, followUp);
    }

    /** Tells whether it is too old to be kept; what is still to follow is kept that long after it was due. */
    public boolean isExpired(int today, int retentionDays) {
        int last = followUp.isOpen() ? Math.max(day, followUp.due()) : day;
        return today - last > retentionDays;
    }
}
