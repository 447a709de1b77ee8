package org.replypolitely.browser.interop;

import org.teavm.jso.JSObject;

/** {@code chrome.i18n}. */
public interface I18n extends JSObject {

    /** The message, or an empty string where there is none. */
    String getMessage(String name, String[] substitutions);
}
