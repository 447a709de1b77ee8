package org.replypolitely.browser.interop;

import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** {@code chrome.action}. */
public interface Action extends JSObject {

    JSPromise<JSObject> openPopup();

    JSPromise<JSObject> setBadgeText(JSObject details);
}
