package org.replypolitely.browser.extension;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.replypolitely.browser.interop.Chrome;
import org.replypolitely.browser.interop.Literal;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.settings.Placement;
import org.replypolitely.settings.Preference;
import org.replypolitely.settings.Settings;
import org.teavm.jso.JSObject;

/**
 * The object {@code settings} in {@code storage.local}. Anybody in the extension reads it; only the worker writes it.
 * Fields that this version does not know are kept when it is written.
 */
public final class SettingsStore {

    /** The version of the layout that this code writes. */
    public static final int VERSION = 1;

    static final String KEY = "settings";

    /** What an administrator has decided, by its stored names. */
    static final String LOCKED = "locked";

    private SettingsStore() {}

    /** Reads the settings; what is missing or damaged reads as on the first run. */
    public static void read(Consumer<Settings> reader) {
        Chrome.storage().getLocal().get(KEY).then(items -> {
            reader.accept(decode(Literal.object(items, KEY)));
            return null;
        });
    }

    /** Hears the settings whenever they change. */
    public static void onChanged(Consumer<Settings> listener) {
        Chrome.storage().getOnChanged().addListener((changes, area) -> {
            if (area.equals("local") && Literal.has(changes, KEY)) {
                listener.accept(decode(Literal.object(Literal.object(changes, KEY), "newValue")));
            }
        });
    }

    /** Hears, now and whenever it changes, the stored names of what an administrator has decided. */
    public static void onLocked(Consumer<List<String>> listener) {
        Chrome.storage().getOnChanged().addListener((changes, area) -> {
            if (area.equals("local") && Literal.has(changes, KEY)) {
                listener.accept(locked(Literal.object(Literal.object(changes, KEY), "newValue")));
            }
        });
        Chrome.storage().getLocal().get(KEY).then(items -> {
            listener.accept(locked(Literal.object(items, KEY)));
            return null;
        });
    }

    static List<String> locked(JSObject stored) {
        return List.of(Literal.texts(stored, LOCKED));
    }

    static void write(JSObject before, Settings settings, Runnable stored, Consumer<String> failed) {
        JSObject object = Literal.with(before, "version", Math.max(VERSION, Literal.number(before, "version")));
        Literal.with(object, "placement", settings.placement().stored());
        Literal.with(object, "signature", settings.signature());
        Literal.with(object, "channels", settings.channels().toArray(new String[0]));
        List<String> rules = new ArrayList<>();
        for (PublicReason reason : PublicReason.values()) {
            if (settings.rules().contains(reason)) {
                rules.add(reason.name());
            }
        }
        Literal.with(object, "rules", rules.toArray(new String[0]));
        Literal.with(object, "silencedRules", settings.silencedRules().toArray(new String[0]));
        for (Preference preference : Preference.values()) {
            Literal.with(object, preference.stored(), settings.preference(preference));
        }
        Chrome.storage()
                .getLocal()
                .set(Literal.with(Literal.object(), KEY, object))
                .then(
                        done -> {
                            stored.run();
                            return null;
                        },
                        error -> {
                            failed.accept(String.valueOf(error));
                            return null;
                        });
    }

    static Settings decode(JSObject stored) {
        Set<PublicReason> rules = new HashSet<>();
        for (String name : Literal.texts(stored, "rules")) {
            for (PublicReason reason : PublicReason.values()) {
                if (reason.name().equals(name)) {
                    rules.add(reason);
                }
            }
        }
        Map<Preference, String> preferences = new HashMap<>();
        for (Preference preference : Preference.values()) {
            String value = Literal.text(stored, preference.stored());
            if (!value.isEmpty()) {
                preferences.put(preference, value);
            }
        }
        return new Settings(
                Placement.ofStored(Literal.text(stored, "placement")),
                rules,
                List.of(Literal.texts(stored, "channels")),
                Literal.text(stored, "signature"),
                preferences,
                new HashSet<>(List.of(Literal.texts(stored, "silencedRules"))));
    }
}
