package org.replypolitely.browser.interop;

import org.teavm.jso.JSBody;

/** What JavaScript does with strings in one step, and compiled Java a character at a time. */
public final class Native {

    private Native() {}

    @JSBody(
            params = {"one", "two", "three"},
            script = "return one + two + three;")
    public static native String concat(String one, String two, String three);

    @JSBody(params = "text", script = "return text.replace(/\\s+/g, ' ').trim();")
    public static native String line(String text);

    @JSBody(params = "text", script = "return text.trim().replace(/\\s*\\n\\s*/g, '\\n').replace(/[^\\S\\n]+/g, ' ');")
    public static native String lines(String text);

    /** Without any white space. */
    @JSBody(params = "text", script = "return text.replace(/\\s+/g, '');")
    public static native String squeezed(String text);

    @JSBody(
            params = {"text", "part"},
            script = "return text.includes(part);")
    public static native boolean includes(String text, String part);

    @JSBody(params = "text", script = "try { return decodeURIComponent(text); } catch (e) { return text; }")
    public static native String decoded(String text);
}
