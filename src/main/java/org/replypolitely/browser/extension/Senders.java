package org.replypolitely.browser.extension;

import org.jspecify.annotations.Nullable;
import org.replypolitely.browser.interop.Chrome;
import org.replypolitely.browser.interop.ExtensionRuntime;

/** Who sends. A script in a web page is never as trusted as a page of the extension, even a script of ours. */
final class Senders {

    private Senders() {}

    /** Tells whether it is one of the extension's scripts or pages. */
    static boolean isOurs(ExtensionRuntime.Sender sender) {
        String id = Chrome.runtime().getId();
        return id != null && id.equals(sender.getId());
    }

    /** Tells whether it is one of the extension's own pages. */
    static boolean isOwnPage(ExtensionRuntime.Sender sender) {
        return isOurs(sender) && isOwn(sender.getUrl());
    }

    private static boolean isOwn(@Nullable String url) {
        return url != null && url.startsWith(Chrome.runtime().getURL(""));
    }
}
