package org.replypolitely.browser.interop;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;

/** The tab that a sender is in. */
public final class SenderTab {

    private SenderTab() {}

    /** Null where it is in none, as the popup: the property is undefined there, which compiled code takes for an object. */
    @JSBody(params = "sender", script = "return sender.tab || null;")
    public static native @Nullable Tab of(ExtensionRuntime.Sender sender);
}
