package org.replypolitely.browser.interop;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;

/** {@code chrome.contextMenus}. */
public interface ContextMenus extends JSObject {

    JSPromise<JSObject> removeAll();

    void create(JSObject item);

    @JSProperty
    ClickedEvent getOnClicked();

    /** Hears that an item was chosen. */
    @JSFunctor
    interface Listener extends JSObject {
        void onClicked(JSObject chosen);
    }

    /** Where listeners of choices are added. */
    interface ClickedEvent extends JSObject {
        void addListener(Listener listener);
    }
}
