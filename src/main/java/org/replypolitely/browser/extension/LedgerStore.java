package org.replypolitely.browser.extension;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.replypolitely.browser.interop.Database;
import org.replypolitely.browser.interop.Json;
import org.replypolitely.browser.interop.Literal;
import org.replypolitely.keeper.Stock;
import org.replypolitely.ledger.DisclosureLedger;
import org.replypolitely.ledger.LedgerEntry;
import org.replypolitely.ledger.LedgerRecord;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;

/** The records of the ledger in the extension's own IndexedDB, which no page and no content script can open. */
final class LedgerStore {

    private static final String FORMAT = "reply-politely-history";

    private LedgerStore() {}

    /** Reads everything; empty where the database cannot be read at all. */
    static void read(Consumer<Optional<Stock>> reader) {
        Database.all()
                .then(
                        records -> {
                            reader.accept(Optional.of(stock(records)));
                            return null;
                        },
                        error -> {
                            reader.accept(Optional.empty());
                            return null;
                        });
    }

    /** Writes entries and deletes others; tells whether that is stored. */
    static void change(List<LedgerEntry> writes, List<String> deletes, Consumer<Boolean> stored) {
        if (!writes.isEmpty()) {
            write(writes, written -> {
                if (written) {
                    change(List.of(), deletes, stored);
                } else {
                    stored.accept(false);
                }
            });
        } else if (!deletes.isEmpty()) {
            Database.delete(deletes.toArray(new String[0])).then(done -> told(stored, true), e -> told(stored, false));
        } else {
            stored.accept(true);
        }
    }

    /** Deletes everything; tells whether that is stored. */
    static void clear(Consumer<Boolean> stored) {
        Database.clear().then(done -> told(stored, true), error -> told(stored, false));
    }

    /** Everything as a file's text, what was set aside too; empty where the database cannot be read. */
    static void export(Consumer<Optional<String>> reader) {
        Database.all()
                .then(
                        records -> {
                            JSObject file = Literal.with(Literal.object(), "format", FORMAT);
                            Literal.with(file, "version", LedgerRecord.VERSION);
                            reader.accept(Optional.of(Json.text(Literal.with(file, "records", records))));
                            return null;
                        },
                        error -> {
                            reader.accept(Optional.empty());
                            return null;
                        });
    }

    /** The records of a file's text, read like stored ones; empty where it is no such file. */
    static Optional<Stock> readFile(String text) {
        JSObject file = Json.value(text);
        return Literal.text(file, "format").equals(FORMAT)
                ? Optional.of(stock(Json.objects(file, "records")))
                : Optional.empty();
    }

    private static void write(List<LedgerEntry> entries, Consumer<Boolean> stored) {
        JSObject[] records = new JSObject[entries.size()];
        for (int i = 0; i < records.length; i++) {
            Map<String, String> fields = LedgerRecord.fields(entries.get(i));
            records[i] = Literal.object();
            for (String name : LedgerRecord.FIELDS) {
                Literal.with(records[i], name, fields.getOrDefault(name, ""));
            }
        }
        Database.put(records).then(done -> told(stored, true), error -> told(stored, false));
    }

    private static Stock stock(JSArrayReader<JSObject> records) {
        List<LedgerEntry> entries = new ArrayList<>();
        Set<String> setAside = new HashSet<>();
        for (int i = 0; i < records.getLength(); i++) {
            Optional<LedgerEntry> entry = LedgerRecord.entry(fields(records.get(i)));
            if (entry.isPresent()) {
                entries.add(entry.get());
            } else {
                // a damaged id still counts as a record of its own
                String id = Literal.text(records.get(i), "id");
                setAside.add(id.isEmpty() ? "#" + i : id);
            }
        }
        return new Stock(new DisclosureLedger(entries), setAside);
    }

    private static Map<String, String> fields(JSObject record) {
        Map<String, String> fields = new HashMap<>();
        for (String name : LedgerRecord.FIELDS) {
            if (Literal.isText(record, name)) {
                fields.put(name, Literal.text(record, name));
            }
        }
        return fields;
    }

    private static JSObject told(Consumer<Boolean> listener, boolean what) {
        listener.accept(what);
        return Literal.object();
    }
}
