package org.replypolitely.browser.interop;

import org.teavm.jso.JSIndexer;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** {@code NodeList}. */
public interface PageNodes extends JSObject {

    @JSProperty
    int getLength();

    @JSIndexer
    PageNode get(int index);
}
