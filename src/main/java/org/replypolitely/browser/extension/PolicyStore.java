package org.replypolitely.browser.extension;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.replypolitely.browser.interop.Chrome;
import org.replypolitely.browser.interop.Literal;
import org.replypolitely.browser.interop.ManagedStorage;
import org.replypolitely.settings.Placement;
import org.replypolitely.settings.Policy;
import org.replypolitely.settings.Preference;
import org.teavm.jso.JSObject;

/** What an administrator has decided, as {@code managed-schema.json} lets them. */
final class PolicyStore {

    private PolicyStore() {}

    /** Reads it; nothing is decided where there is no policy, or what it says is of another type. */
    static void read(Consumer<Policy> reader) {
        ManagedStorage.read(items -> reader.accept(decode(items)));
    }

    /** Hears that something was decided anew. */
    static void onChanged(Runnable listener) {
        Chrome.storage().getOnChanged().addListener((changes, area) -> {
            if (area.equals("managed")) {
                listener.run();
            }
        });
    }

    private static Policy decode(JSObject items) {
        Placement placement = Placement.ofStored(Literal.text(items, "placement"));
        Map<Preference, String> preferences = new HashMap<>();
        for (Preference preference : Policy.DECIDABLE) {
            if (Literal.has(items, preference.stored())) {
                preferences.put(preference, Literal.plain(items, preference.stored()));
            }
        }
        return new Policy(placement == Placement.UNCHOSEN ? Optional.empty() : Optional.of(placement), preferences);
    }
}
