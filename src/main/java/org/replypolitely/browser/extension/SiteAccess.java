package org.replypolitely.browser.extension;

import java.util.function.Consumer;
import org.replypolitely.browser.interop.Permissions;

/** Whether the user lets the extension onto the site at all: every browser has a switch for that. */
public final class SiteAccess {

    private SiteAccess() {}

    /** Asks whether it is granted for good. */
    public static void find(Consumer<Boolean> listener) {
        Permissions.contains(InvitationTabs.SITE, listener::accept);
    }

    /** Has the browser ask the user for it; only while an act of the user is being answered. */
    public static void request() {
        Permissions.request(InvitationTabs.SITE);
    }

    /** Hears when the user has granted it, wherever they did. */
    public static void onGranted(Runnable listener) {
        Permissions.onAdded(listener::run);
    }
}
