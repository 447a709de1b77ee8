package org.replypolitely.browser.interop;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** A browser tab. */
public interface Tab extends JSObject {

    @JSProperty
    int getId();

    @JSProperty
    int getWindowId();

    /** The address; undefined where the extension may not see it. */
    @JSProperty
    @Nullable
    String getUrl();

    /** The title; undefined where the extension may not see it. */
    @JSProperty
    @Nullable
    String getTitle();
}
