package org.replypolitely.browser.interop;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSPromise;

/** {@code chrome.tabs}. */
public interface Tabs extends JSObject {

    /** The tab that holds the calling page; undefined in the popup. */
    JSPromise<@Nullable Tab> getCurrent();

    JSPromise<JSArrayReader<Tab>> query(JSObject query);

    JSPromise<Tab> create(JSObject properties);

    JSPromise<JSObject> sendMessage(int tab, String[] message, JSObject options);

    ExtensionRuntime.Port connect(int tab, JSObject options);
}
