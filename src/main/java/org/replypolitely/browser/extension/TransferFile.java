package org.replypolitely.browser.extension;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.replypolitely.browser.interop.Chrome;
import org.replypolitely.browser.interop.Json;
import org.replypolitely.browser.interop.Literal;
import org.replypolitely.keeper.Stock;
import org.replypolitely.options.FileReading;
import org.replypolitely.own.OwnWording;
import org.replypolitely.protocol.FromLedger;
import org.replypolitely.protocol.ToLedger;
import org.replypolitely.settings.Settings;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** The file into which everything goes that the user may want to keep or to take along (docs/storage.md): settings, own wordings and history. */
public final class TransferFile {

    private static final String FORMAT = "reply-politely";
    private static final int VERSION = 1;

    private TransferFile() {}

    /** Makes the text of a file; empty where any of it could not be read: half a copy must not pass for a whole one. */
    public static void make(Consumer<Optional<String>> made) {
        Runnable failed = () -> made.accept(Optional.empty());
        WorkerClient.ask(new ToLedger.Export(), answer -> {
            if (answer instanceof FromLedger.File history) {
                OwnWordingStore.stored(wordings -> withSettings(history.text(), wordings, made, failed), failed);
            } else {
                failed.run();
            }
        });
    }

    private static void withSettings(
            String history, JSObject wordings, Consumer<Optional<String>> made, Runnable failed) {
        Chrome.storage()
                .getLocal()
                .get(SettingsStore.KEY)
                .then(
                        items -> {
                            JSObject file = Literal.with(Literal.object(), "format", FORMAT);
                            Literal.with(file, "version", VERSION);
                            Literal.with(file, "settings", Literal.object(items, SettingsStore.KEY));
                            // as they lie there: a newer version may understand more of them
                            Literal.with(file, "wordings", wordings);
                            Literal.with(file, "history", Json.value(history));
                            made.accept(Optional.of(Json.text(file)));
                            return null;
                        },
                        error -> {
                            failed.run();
                            return null;
                        });
    }

    /** Reads the text of a file; a history by itself, as earlier versions exported it, is one too. */
    public static FileReading read(String text) {
        JSObject file = Json.value(text);
        Optional<Stock> alone = LedgerStore.readFile(text);
        boolean isWhole = Literal.text(file, "format").equals(FORMAT);
        if (version(file) > VERSION && (isWhole || alone.isPresent())) {
            return new FileReading.Newer();
        }
        if (alone.isPresent()) {
            return whole(Optional.empty(), List.of(), alone.get(), text);
        }
        if (!isWhole || version(file) < 1) {
            return new FileReading.Damaged();
        }
        String history = Json.text(Literal.object(file, "history"));
        Optional<Stock> stock = LedgerStore.readFile(history);
        return stock.isPresent()
                ? whole(settings(file), wordings(Literal.object(file, "wordings")), stock.get(), history)
                : new FileReading.Damaged();
    }

    private static Optional<Settings> settings(JSObject file) {
        JSObject settings = Literal.object(file, "settings");
        // settings that were never made say no more than none
        return Literal.has(settings, "version") ? Optional.of(SettingsStore.decode(settings)) : Optional.empty();
    }

    private static List<OwnWording> wordings(JSObject stored) {
        List<OwnWording> wordings = new ArrayList<>();
        for (String id : Literal.keys(stored)) {
            OwnWording.ofStored(id, Literal.texts(stored, id)).ifPresent(wordings::add);
        }
        return wordings;
    }

    private static FileReading whole(
            Optional<Settings> settings, List<OwnWording> wordings, Stock stock, String history) {
        return new FileReading.Whole(
                settings, wordings, stock.ledger().entries(), stock.setAside().size(), history);
    }

    @JSBody(params = "file", script = "return Number.isInteger(file.version) ? file.version : 0;")
    private static native int version(JSObject file);
}
