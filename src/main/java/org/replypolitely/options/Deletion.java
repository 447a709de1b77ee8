package org.replypolitely.options;

import org.replypolitely.ledger.LedgerEntry;
import org.replypolitely.ledger.Recipient;
import org.replypolitely.protocol.ToLedger;

/** Something of the history that the user wants deleted. It can't be brought back, so they are asked first. */
public sealed interface Deletion {

    /** What to ask of the ledger. */
    ToLedger request();

    /**
     * One entry.
     *
     * @param entry which one
     */
    record One(LedgerEntry entry) implements Deletion {
        @Override
        public ToLedger request() {
            return new ToLedger.Forget(entry.id());
        }
    }

    /**
     * Everything about somebody.
     *
     * @param entry the entry where the user asked for it
     */
    record Person(LedgerEntry entry) implements Deletion {

        Recipient person() {
            return entry.said().to();
        }

        @Override
        public ToLedger request() {
            return new ToLedger.ForgetPerson(person());
        }
    }

    /** Everything. */
    record All() implements Deletion {
        @Override
        public ToLedger request() {
            return new ToLedger.ForgetAll();
        }
    }
}
