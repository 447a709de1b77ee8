package org.replypolitely.browser.interop;

import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

/** The text that is selected in a tab, as far as the user's own key press lets the extension look ({@code activeTab}). */
public final class SelectedText {

    private SelectedText() {}

    /** The text; an empty string where nothing is selected or the browser keeps us out. */
    @JSBody(
            params = "tab",
            script = "return chrome.scripting.executeScript({target: {tabId: tab}, func: () => String(getSelection())})"
                    + ".then(r => r.length && typeof r[0].result === 'string' ? r[0].result : '', () => '');")
    public static native JSPromise<JSString> of(int tab);
}
