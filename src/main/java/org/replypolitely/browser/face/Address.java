package org.replypolitely.browser.face;

import org.teavm.jso.JSBody;

/** What the page's own address says behind the question mark. */
final class Address {

    private Address() {}

    /** The text of this name, or an empty string. */
    @JSBody(params = "name", script = "return new URLSearchParams(location.search).get(name) || '';")
    static native String text(String name);
}
