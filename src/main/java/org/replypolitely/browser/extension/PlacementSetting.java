package org.replypolitely.browser.extension;

import java.util.function.Consumer;
import org.replypolitely.browser.interop.Chrome;
import org.replypolitely.browser.interop.Literal;
import org.replypolitely.browser.interop.StoredItems;
import org.replypolitely.settings.Placement;
import org.teavm.jso.JSObject;

/** The one setting that the content script needs; {@link SettingsStore} would bring all of them along. */
public final class PlacementSetting {

    private static final String KEY = "settings";

    private PlacementSetting() {}

    /** Hears the placement now and whenever it changes. */
    public static void follow(Consumer<Placement> listener) {
        Chrome.storage().getOnChanged().addListener((changes, area) -> {
            if (area.equals("local") && Literal.has(changes, KEY)) {
                listener.accept(placement(Literal.object(Literal.object(changes, KEY), "newValue")));
            }
        });
        StoredItems.read(KEY, items -> listener.accept(placement(Literal.object(items, KEY))));
    }

    private static Placement placement(JSObject settings) {
        return Placement.ofStored(Literal.text(settings, "placement"));
    }
}
