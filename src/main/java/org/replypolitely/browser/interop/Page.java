package org.replypolitely.browser.interop;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** The page that a content script runs in: its document and window. */
public final class Page {

    private Page() {}

    @JSBody(script = "return document;")
    public static native PageNode document();

    @JSBody(script = "return document.documentElement;")
    public static native PageNode documentElement();

    @JSBody(script = "return document.activeElement;")
    public static native @Nullable PageNode activeElement();

    @JSBody(params = "name", script = "return document.createElement(name);")
    public static native PageNode createElement(String name);

    @JSBody(script = "return location.pathname;")
    public static native String path();

    @JSBody(script = "return innerWidth;")
    public static native int width();

    @JSBody(script = "return innerHeight;")
    public static native int height();

    /** Milliseconds since some moment. */
    @JSBody(script = "return performance.now();")
    public static native double now();

    /** Listens in the capture phase of the document. */
    @JSBody(
            params = {"type", "listener"},
            script = "document.addEventListener(type, listener, true);")
    public static native void listen(String type, PageEvent.Listener listener);

    /** Ends what {@link #listen} began with the same listener. */
    @JSBody(
            params = {"type", "listener"},
            script = "document.removeEventListener(type, listener, true);")
    public static native void unlisten(String type, PageEvent.Listener listener);

    /** Listens in the window, without the right to prevent anything, until the signal is aborted. */
    @JSBody(
            params = {"type", "listener", "signal"},
            script = "addEventListener(type, listener, {capture: true, passive: true, signal: signal.signal});")
    public static native void watch(String type, PageEvent.Listener listener, AbortController signal);

    /** Hears of in-site navigation and of a page that comes back from the cache. */
    @JSBody(
            params = "listener",
            script =
                    "if (globalThis.navigation) navigation.addEventListener('currententrychange', listener, {capture: true});"
                            + "addEventListener('pageshow', listener, {capture: true});")
    public static native void onArrival(PageEvent.Listener listener);

    /** At once, or, in a page that the browser only prepares in case somebody goes there, when somebody does. */
    @JSBody(
            params = "callback",
            script =
                    "if (document.prerendering) document.addEventListener('prerenderingchange', callback, {once: true});"
                            + " else callback();")
    public static native void whenShown(Callback callback);

    @JSBody(params = "callback", script = "requestAnimationFrame(callback);")
    public static native void requestAnimationFrame(Callback callback);

    @JSBody(
            params = {"callback", "milliseconds"},
            script = "setTimeout(callback, milliseconds);")
    public static native void setTimeout(Callback callback, int milliseconds);

    /** Whether the extension still stands behind this script: it does not once it was updated or removed. */
    @JSBody(script = "return !!(chrome.runtime && chrome.runtime.id);")
    public static native boolean hasExtension();

    /** Is called back. */
    @JSFunctor
    public interface Callback extends JSObject {
        void call();
    }
}
