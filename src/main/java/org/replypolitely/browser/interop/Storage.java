package org.replypolitely.browser.interop;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;

/** {@code chrome.storage}. */
public interface Storage extends JSObject {

    @JSProperty
    Area getLocal();

    /** In memory only, and for the extension's own pages and worker only. */
    @JSProperty
    Area getSession();

    /** What the browser carries to the user's other machines, if they are signed in to it and let it. */
    @JSProperty
    Area getSync();

    @JSProperty
    ChangeEvent getOnChanged();

    /** One storage area. */
    interface Area extends JSObject {

        /** Everything. */
        JSPromise<JSObject> get();

        JSPromise<JSObject> get(String key);

        JSPromise<JSObject> set(JSObject items);

        JSPromise<JSObject> remove(String key);

        JSPromise<JSObject> clear();
    }

    /** Hears that something stored has changed. */
    @JSFunctor
    interface ChangeListener extends JSObject {
        void onChanged(JSObject changes, String area);
    }

    /** Where listeners of changes are added. */
    interface ChangeEvent extends JSObject {
        void addListener(ChangeListener listener);
    }
}
