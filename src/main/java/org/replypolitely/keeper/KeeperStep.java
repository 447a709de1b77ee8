package org.replypolitely.keeper;

import java.util.List;
import org.replypolitely.ledger.LedgerEntry;
import org.replypolitely.protocol.FromLedger;

/**
 * What a request leads to.
 *
 * @param writes the entries to write, each in the place of the one with the same id
 * @param deletes the ids of the entries to delete
 * @param answer the answer, once that is stored
 */
public record KeeperStep(List<LedgerEntry> writes, List<String> deletes, FromLedger answer) {

    public KeeperStep {
        writes = List.copyOf(writes);
        deletes = List.copyOf(deletes);
    }

    /** Nothing to store. */
    static KeeperStep answering(FromLedger answer) {
        return new KeeperStep(List.of(), List.of(), answer);
    }

    static KeeperStep writing(LedgerEntry entry) {
        return new KeeperStep(List.of(entry), List.of(), new FromLedger.Done());
    }

    static KeeperStep deleting(List<String> ids) {
        return new KeeperStep(List.of(), ids, new FromLedger.Done());
    }
}
