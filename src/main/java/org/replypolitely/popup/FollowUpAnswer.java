package org.replypolitely.popup;

import java.util.Optional;
import org.replypolitely.ledger.FollowUp;
import org.replypolitely.ledger.LedgerEntry;
import org.replypolitely.protocol.ToLedger;

/** What the user says about a step that is due. */
public enum FollowUpAnswer {
    /** Nothing yet. */
    NONE,
    /** The step was taken. */
    YES,
    /** It was not. */
    NO,
    /** Ask again in a week. */
    LATER;

    /** In how many days a step is asked about again. */
    public static final int LATER_DAYS = 7;

    /**
     * What it changes in the ledger. Who has not yet done what they themself announced is reminded again; what others did not do is over.
     *
     * @param entry about which step
     * @param today the day, counted from 1 January 1970
     */
    Optional<ToLedger> change(LedgerEntry entry, int today) {
        ToLedger later = new ToLedger.Postpone(entry.id(), today + LATER_DAYS);
        return switch (this) {
            case NONE -> Optional.empty();
            case YES -> Optional.of(new ToLedger.Came(entry.id(), FollowUp.Outcome.CAME));
            case NO ->
                Optional.of(
                        entry.followUp().step().isOwn()
                                ? later
                                : new ToLedger.Came(entry.id(), FollowUp.Outcome.DID_NOT_COME));
            case LATER -> Optional.of(later);
        };
    }
}
