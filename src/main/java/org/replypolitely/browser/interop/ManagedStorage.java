package org.replypolitely.browser.interop;

import org.teavm.jso.JSBody;

/** {@code chrome.storage.managed}: what an administrator has decided. */
public final class ManagedStorage {

    private ManagedStorage() {}

    /** Reads all of it; an empty object where there is none, which Firefox takes for an error. */
    @JSBody(params = "reader", script = "chrome.storage.managed.get(null).then(reader, function() { reader({}); });")
    public static native void read(StoredItems.Reader reader);
}
