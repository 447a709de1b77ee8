package org.replypolitely.browser.interop;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** {@code Event}, as far as it is used. */
public interface PageEvent extends JSObject {

    @JSProperty
    String getType();

    @JSProperty
    PageNode getTarget();

    /** Where the focus comes from or goes to, of an event of the focus. */
    @JSProperty
    @Nullable
    PageNode getRelatedTarget();

    /** What an element that is shown and hidden becomes, of an event that tells of it. */
    @JSProperty
    String getNewState();

    /** Whether the page comes back from the browser's cache, of an event that tells that it is shown. */
    @JSProperty
    boolean getPersisted();

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
