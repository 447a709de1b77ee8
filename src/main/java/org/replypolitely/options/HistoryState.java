package org.replypolitely.options;

import java.util.List;
import java.util.Optional;
import org.replypolitely.ledger.LedgerEntry;

/**
 * What the options know of the history.
 *
 * @param words what is searched for; empty for everything
 * @param most how many entries are to be shown
 * @param found what was found; empty until it is known
 * @param asked what the user wants deleted and has not confirmed yet
 * @param notice how the last request went
 */
public record HistoryState(String words, int most, Optional<Found> found, Optional<Deletion> asked, Notice notice) {

    /** How many entries are shown at first, and how many more each time. */
    public static final int PAGE = 20;

    /** A page that has just been opened. */
    public static final HistoryState INITIAL =
            new HistoryState("", PAGE, Optional.empty(), Optional.empty(), Notice.NONE);

    /**
     * What was found.
     *
     * @param today the day, counted from 1 January 1970
     * @param total how many entries match, shown or not
     * @param setAside how many records cannot be read
     * @param entries the first of them, the latest first
     */
    public record Found(int today, int total, int setAside, List<LedgerEntry> entries) {

        public Found {
            entries = List.copyOf(entries);
        }
    }

    /** How the last request went. */
    public enum Notice {
        NONE,
        /** What was to be deleted is. */
        DELETED,
        /** It could not be deleted; nothing has changed. */
        NOT_DELETED,
        /** The history could not be read. */
        UNREADABLE
    }

    HistoryState searching(String wanted) {
        return new HistoryState(wanted, PAGE, found, Optional.empty(), Notice.NONE);
    }

    HistoryState withMore() {
        return new HistoryState(words, most + PAGE, found, asked, notice);
    }

    HistoryState with(Found seen) {
        return new HistoryState(
                words, most, Optional.of(seen), asked, notice == Notice.UNREADABLE ? Notice.NONE : notice);
    }

    HistoryState asking(Optional<Deletion> deletion) {
        return new HistoryState(words, most, found, deletion, Notice.NONE);
    }

    HistoryState with(Notice told) {
        return new HistoryState(words, most, found, Optional.empty(), told);
    }
}
