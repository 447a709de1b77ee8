package org.replypolitely.keeper;

import java.util.Set;
import org.replypolitely.ledger.DisclosureLedger;

/**
 * What is stored.
 *
 * @param ledger what could be read
 * @param setAside the ids of records that are damaged or of a newer version; they are never overwritten
 */
public record Stock(DisclosureLedger ledger, Set<String> setAside) {

    public Stock {
        setAside = Set.copyOf(setAside);
    }
}
