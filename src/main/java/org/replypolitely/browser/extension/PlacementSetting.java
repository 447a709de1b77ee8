package org.replypolitely.browser.extension;

import org.replypolitely.browser.interop.Chrome;
import org.replypolitely.browser.interop.Literal;
import org.replypolitely.browser.interop.StoredItems;
import org.replypolitely.settings.Placement;
import org.teavm.jso.JSObject;

/** The one setting that a page's scripts need; {@link SettingsStore} would bring all of them along. */
public final class PlacementSetting {

    private static final String KEY = "settings";

    private PlacementSetting() {}

    /** Hears, now and whenever it changes, whether the user wants buttons in the page. */
    public static void follow(Follower follower) {
        Chrome.storage().getOnChanged().addListener((changes, area) -> {
            if (Literal.has(changes, KEY)) {
                follower.wantButtons(isPage(Literal.object(Literal.object(changes, KEY), "newValue")));
            }
        });
        StoredItems.read(KEY, items -> follower.wantButtons(isPage(Literal.object(items, KEY))));
    }

    /** Hears it. With a type of its own, because boxed switches would bring classes into every tab. */
    public interface Follower {
        void wantButtons(boolean wanted);
    }

    private static boolean isPage(JSObject settings) {
        return Literal.text(settings, "placement").equals(Placement.PAGE_WORD);
    }
}
