package org.replypolitely.browser.interop;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** {@code storage.local.get} without the generic promise, which costs a small script more than the rest of it. */
public final class StoredItems {

    private StoredItems() {}

    @JSBody(
            params = {"key", "reader"},
            script = "chrome.storage.local.get(key).then(reader);")
    public static native void read(String key, Reader reader);

    /** Hears what is stored. */
    @JSFunctor
    public interface Reader extends JSObject {
        void read(JSObject items);
    }
}
