package org.replypolitely.browser.interop;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** A {@code Map} from strings to numbers. */
public abstract class Counters implements JSObject {

    private Counters() {}

    @JSBody(script = "return new Map();")
    public static native Counters create();

    @JSBody(
            params = {"counters", "key"},
            script = "return counters.get(key) || 0;")
    public static native int get(Counters counters, String key);

    @JSBody(
            params = {"counters", "key", "value"},
            script = "counters.set(key, value);")
    public static native void set(Counters counters, String key, int value);

    public abstract void clear();
}
