package org.replypolitely.browser.interop;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** {@code AbortController}: takes away, at once, every listener that was given its signal. */
public abstract class AbortController implements JSObject {

    private AbortController() {}

    @JSBody(script = "return new AbortController();")
    public static native AbortController create();

    public abstract void abort();
}
