package org.replypolitely.browser.interop;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;

/** JSON, by the browser's own means. */
public final class Json {

    private Json() {}

    /** As text, indented by a space. */
    @JSBody(params = "value", script = "return JSON.stringify(value, null, 1);")
    public static native String text(JSObject value);

    /** The value of a text, or an empty object where it is no JSON. */
    @JSBody(
            params = "text",
            script = "try { const v = JSON.parse(text); return v && typeof v === 'object' ? v : {}; }"
                    + " catch (e) { return {}; }")
    public static native JSObject value(String text);

    /** The objects at a key; whatever is none is an empty object. */
    @JSBody(
            params = {"source", "key"},
            script = "const v = source[key]; return Array.isArray(v)"
                    + " ? v.map(o => o && typeof o === 'object' ? o : {}) : [];")
    public static native JSArrayReader<JSObject> objects(JSObject source, String key);
}
