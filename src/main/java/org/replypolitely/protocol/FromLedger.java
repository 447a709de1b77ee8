package org.replypolitely.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.replypolitely.ledger.LedgerEntry;

/** What the worker answers about the ledger. */
public sealed interface FromLedger {

    /** The wire form. */
    String[] toWire();

    /** It is done, and stored. */
    record Done() implements FromLedger {
        @Override
        public String[] toWire() {
            return Wire.writing("done").done();
        }
    }

    /** It could not be done; nothing has changed. */
    record Failed() implements FromLedger {
        @Override
        public String[] toWire() {
            return Wire.writing("failed").done();
        }
    }

    /**
     * What was found.
     *
     * @param today the day of the answer, counted from 1 January 1970
     * @param total how many entries would have answered, these among them
     * @param setAside how many records of the whole ledger are damaged or of a newer version, hence untouched
     * @param entries the entries
     */
    record Entries(int today, int total, int setAside, List<LedgerEntry> entries) implements FromLedger {

        public Entries {
            entries = List.copyOf(entries);
        }

        @Override
        public String[] toWire() {
            Wire.Writer writer =
                    Wire.writing("entries").number(today).number(total).number(setAside);
            entries.forEach(writer::entry);
            return writer.done();
        }
    }

    /**
     * Everything, as a file.
     *
     * @param text the file's text
     */
    record File(String text) implements FromLedger {
        @Override
        public String[] toWire() {
            return Wire.writing("file").text(text).done();
        }
    }

    /**
     * A file was taken in.
     *
     * @param added how many entries are new
     * @param known how many were there already, and stayed as they were
     * @param unreadable how many are damaged or of a newer version, and were left out
     */
    record TakenIn(int added, int known, int unreadable) implements FromLedger {
        @Override
        public String[] toWire() {
            return Wire.writing("takenIn")
                    .number(added)
                    .number(known)
                    .number(unreadable)
                    .done();
        }
    }

    /** Reads a wire form; empty where it is none. */
    static Optional<FromLedger> fromWire(String[] parts) {
        Wire wire = Wire.reading(parts);
        FromLedger message;
        switch (Wire.kind(parts)) {
            case "done" -> message = new Done();
            case "failed" -> message = new Failed();
            case "entries" -> {
                int today = wire.number();
                int total = wire.number();
                int setAside = wire.number();
                List<LedgerEntry> entries = new ArrayList<>();
                while (wire.hasMore()) {
                    wire.entry().ifPresent(entries::add);
                }
                message = new Entries(today, total, setAside, entries);
            }
            case "file" -> message = new File(wire.text());
            case "takenIn" -> message = new TakenIn(wire.number(), wire.number(), wire.number());
            default -> {
                return Optional.empty();
            }
        }
        return wire.isWhole() ? Optional.of(message) : Optional.empty();
    }
}
