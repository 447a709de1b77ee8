package org.replypolitely.browser.interop;

import org.teavm.jso.JSObject;

/** An event of the extension platform. */
public interface Event<L extends JSObject> extends JSObject {

    void addListener(L listener);
}
