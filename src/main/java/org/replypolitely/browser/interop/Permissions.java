package org.replypolitely.browser.interop;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** {@code chrome.permissions}. */
public final class Permissions {

    private Permissions() {}

    /** Asks whether scripts may run at these addresses. */
    @JSBody(
            params = {"addresses", "answer"},
            script = "chrome.permissions.contains({origins: [addresses]}).then(answer);")
    public static native void contains(String addresses, Answer answer);

    /** Has the browser ask the user; only while an act of the user is being answered. */
    @JSBody(params = "addresses", script = "chrome.permissions.request({origins: [addresses]}).catch(() => {});")
    public static native void request(String addresses);

    /** Hears when something was granted, here or in the browser's own settings. */
    @JSBody(params = "listener", script = "chrome.permissions.onAdded.addListener(listener);")
    public static native void onAdded(Listener listener);

    /** Takes a yes or no. */
    @JSFunctor
    public interface Answer extends JSObject {
        void take(boolean yes);
    }

    /** Is told. */
    @JSFunctor
    public interface Listener extends JSObject {
        void hear();
    }
}
