package org.replypolitely.browser.interop;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** A browser tab. */
public interface Tab extends JSObject {

    @JSProperty
    int getId();
}
