package org.replypolitely.browser.interop;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * What one script of the extension leaves for the other in the world that they share in a page. No page sees that world.
 */
public final class Handover {

    private Handover() {}

    /** Gives a button, and whether it was pressed, to whoever takes it; tells whether somebody did. */
    @JSBody(
            params = {"button", "pressed"},
            script = "const taker = globalThis.replyPolitelyTaker;"
                    + "if (taker) taker(button, pressed); else globalThis.replyPolitelyLeft = [button, pressed];"
                    + "return !!taker;")
    public static native boolean give(PageNode button, boolean pressed);

    /** Takes what was left, at once, and whatever is given from now on. */
    @JSBody(
            params = "taker",
            script = "globalThis.replyPolitelyTaker = taker;"
                    + "const left = globalThis.replyPolitelyLeft; if (left) taker(left[0], left[1]);")
    public static native void take(Taker taker);

    /** Says, to the other script, whether the user wants buttons in the page. */
    @JSBody(params = "wanted", script = "globalThis.replyPolitelyButtons = wanted;")
    public static native void wantButtons(boolean wanted);

    @JSBody(script = "return !!globalThis.replyPolitelyButtons;")
    public static native boolean areButtonsWanted();

    /** Sends the worker a message that needs no answer. */
    @JSBody(params = "kind", script = "chrome.runtime.sendMessage([kind]).catch(() => {});")
    public static native void callWorker(String kind);

    /** Sends the worker a message until it is answered, a few times at most: the browser may stop a worker at any moment. */
    @JSBody(
            params = "kind",
            script = "const ask = left => { if (left && chrome.runtime && chrome.runtime.id)"
                    + " chrome.runtime.sendMessage([kind]).catch(() => false)"
                    + ".then(answer => { if (!answer) setTimeout(ask, 1000, left - 1); }); }; ask(5);")
    public static native void askWorker(String kind);

    /** Sets a mark that only scripts of this extension, in this document, see; tells whether it was new. */
    @JSBody(params = "mark", script = "return !(mark in globalThis) && (globalThis[mark] = true);")
    public static native boolean mark(String mark);

    /** Takes a button. */
    @JSFunctor
    public interface Taker extends JSObject {
        void take(PageNode button, boolean pressed);
    }
}
