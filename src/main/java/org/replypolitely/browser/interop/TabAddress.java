package org.replypolitely.browser.interop;

import org.teavm.jso.JSBody;

/** The address that a tab shows. */
public final class TabAddress {

    private TabAddress() {}

    /** Empty where the extension may not see it: the property is undefined there, which compiled code takes for a string. */
    @JSBody(params = "tab", script = "return tab.url || '';")
    public static native String of(Tab tab);
}
