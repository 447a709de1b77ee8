package org.replypolitely.browser.interop;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** {@code Event}, as far as it is used. */
public interface PageEvent extends JSObject {

    @JSProperty
    String getType();

    @JSProperty
    PageNode getTarget();

    /** Whether a person caused it, and not a script. */
    @JSProperty
    boolean getIsTrusted();

    /** The key of a keyboard event. */
    @JSProperty
    String getKey();

    void preventDefault();

    void stopImmediatePropagation();

    /** Hears an event. */
    @JSFunctor
    interface Listener extends JSObject {
        void handle(PageEvent event);
    }
}
