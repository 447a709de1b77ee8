package org.replypolitely.browser.interop;

import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** {@code chrome.windows}. */
public interface Windows extends JSObject {

    JSPromise<JSObject> create(JSObject data);
}
