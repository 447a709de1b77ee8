package org.replypolitely.browser.face;

import org.teavm.jso.JSBody;

/** What the page's own address says behind the question mark. */
final class Address {

    /** What {@link #number} gives where there is no number. */
    static final int NONE = -1;

    private Address() {}

    /** The text of this name, or an empty string. */
    @JSBody(params = "name", script = "return new URLSearchParams(location.search).get(name) || '';")
    static native String text(String name);

    /** The number of this name, or {@link #NONE}. */
    @JSBody(
            params = "name",
            script =
                    "const v = new URLSearchParams(location.search).get(name); return /^\\d{1,9}$/.test(v || '') ? +v : -1;")
    static native int number(String name);
}
