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

    /** An id that no other entry has. */
    @JSBody(script = "return crypto.randomUUID();")
    public static native String freshId();
}
