package org.replypolitely.browser.interop;

import org.teavm.jso.JSBody;

/** The clock, as far as it is asked. */
public final class Today {

    private Today() {}

    /** The day by the user's own clock and time zone, counted from 1 January 1970. */
    @JSBody(
            script = "const now = new Date();"
                    + "return Math.floor(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86400000);")
    public static native int day();

    /** By the user's own clock, in seconds since 1 January 2020; 0 before that. */
    @JSBody(script = "return Math.max(0, Math.floor(Date.now() / 1000) - 1577836800);")
    public static native int secondsSince2020();

    /** An id that no other machine of the user's has. */
    @JSBody(script = "return crypto.randomUUID().slice(0, 8);")
    public static native String shortId();

    /** An id that no other entry has. */
    @JSBody(script = "return crypto.randomUUID();")
    public static native String freshId();
}
