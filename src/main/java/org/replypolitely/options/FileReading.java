package org.replypolitely.options;

import java.util.List;
import java.util.Optional;
import org.replypolitely.ledger.LedgerEntry;
import org.replypolitely.own.OwnWording;
import org.replypolitely.settings.Settings;

/** What a file turned out to be that the user wants taken in. */
public sealed interface FileReading {

    /** No file of ours, or damaged. */
    record Damaged() implements FileReading {}

    /** Written by a newer version, so it may mean something that we don't know. */
    record Newer() implements FileReading {}

    /**
     * A whole file.
     *
     * @param settings the settings in it, where it holds any
     * @param wordings the user's own wordings in it
     * @param entries what could be read of its history
     * @param unreadable how much of its history could not be read
     * @param history the text of its history, as the ledger takes it in
     */
    record Whole(
            Optional<Settings> settings,
            List<OwnWording> wordings,
            List<LedgerEntry> entries,
            int unreadable,
            String history)
            implements FileReading {

        public Whole {
            wordings = List.copyOf(wordings);
            entries = List.copyOf(entries);
        }
    }
}
