package org.replypolitely.browser.interop;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** {@code DOMRect}, in CSS pixels of the viewport. */
public interface PageRectangle extends JSObject {

    @JSProperty
    double getLeft();

    @JSProperty
    double getTop();

    @JSProperty
    double getRight();

    @JSProperty
    double getBottom();
}
