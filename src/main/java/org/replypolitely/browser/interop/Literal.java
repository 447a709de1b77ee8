package org.replypolitely.browser.interop;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** JavaScript object literals and what is needed to read them. */
public final class Literal {

    private Literal() {}

    /** An empty object, without a prototype's surprises. */
    @JSBody(script = "return {};")
    public static native JSObject object();

    @JSBody(
            params = {"target", "key", "value"},
            script = "target[key] = value; return target;")
    public static native JSObject with(JSObject target, String key, JSObject value);

    @JSBody(
            params = {"target", "key", "value"},
            script = "target[key] = value; return target;")
    public static native JSObject with(JSObject target, String key, String value);

    @JSBody(
            params = {"target", "key", "value"},
            script = "target[key] = value; return target;")
    public static native JSObject with(JSObject target, String key, boolean value);

    @JSBody(
            params = {"target", "key", "value"},
            script = "target[key] = value; return target;")
    public static native JSObject with(JSObject target, String key, int value);

    @JSBody(
            params = {"target", "key", "value"},
            script = "target[key] = value; return target;")
    public static native JSObject with(JSObject target, String key, String[] value);

    /** The string at a key, or an empty string where there is none. */
    @JSBody(
            params = {"source", "key"},
            script = "const v = source ? source[key] : null; return typeof v === 'string' ? v : '';")
    public static native String text(JSObject source, String key);

    /** The strings at a key; whatever is no string is left out. */
    @JSBody(
            params = {"source", "key"},
            script =
                    "const v = source ? source[key] : null; return Array.isArray(v) ? v.filter(s => typeof s === 'string') : [];")
    public static native String[] texts(JSObject source, String key);

    /** The object at a key, or an empty one where there is none. */
    @JSBody(
            params = {"source", "key"},
            script =
                    "const v = source ? source[key] : null; return v && typeof v === 'object' && !Array.isArray(v) ? v : {};")
    public static native JSObject object(JSObject source, String key);

    /** Tells whether what stands at the key is an object, and no list. */
    @JSBody(
            params = {"source", "key"},
            script = "const v = source ? source[key] : null; return !!v && typeof v === 'object' && !Array.isArray(v);")
    public static native boolean isObject(JSObject source, String key);

    /** The keys of an object, in their order. */
    @JSBody(params = "source", script = "return Object.keys(source);")
    public static native String[] keys(JSObject source);

    /** Whatever stands at the key. */
    @JSBody(
            params = {"source", "key"},
            script = "return source[key];")
    public static native JSObject anything(JSObject source, String key);

    /** A string, a number or a switch at a key as it is stored: a switch as {@code yes} or an empty string. */
    @JSBody(
            params = {"source", "key"},
            script = "const v = source[key]; return v === true ? 'yes' : v ? String(v) : v === 0 ? '0' : '';")
    public static native String plain(JSObject source, String key);

    /** The whole number at a key, or 0 where there is none. */
    @JSBody(
            params = {"source", "key"},
            script = "const v = source ? source[key] : 0; return typeof v === 'number' ? v | 0 : 0;")
    public static native int number(JSObject source, String key);

    /** Tells whether there is a string at the key. */
    @JSBody(
            params = {"source", "key"},
            script = "return !!source && typeof source[key] === 'string';")
    public static native boolean isText(JSObject source, String key);

    /** Tells whether the object has the key. */
    @JSBody(
            params = {"source", "key"},
            script = "return !!source && typeof source === 'object' && key in source;")
    public static native boolean has(JSObject source, String key);

    /** The wire form of a message, or an empty array where it is none. */
    @JSBody(
            params = "message",
            script = "return Array.isArray(message) && message.every(s => typeof s === 'string') ? message : [];")
    public static native String[] wire(JSObject message);
}
