package org.replypolitely.browser.interop;

import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** {@code chrome.scripting}. */
public interface Scripting extends JSObject {

    JSPromise<JSObject> executeScript(JSObject injection);

    JSPromise<JSObject> insertCSS(JSObject injection);
}
