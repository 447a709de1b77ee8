package org.replypolitely.browser.interop;

import org.teavm.jso.JSObject;

/** {@code chrome.action}. */
public interface Action extends JSObject {

    void setBadgeText(JSObject details);

    void setTitle(JSObject details);
}
