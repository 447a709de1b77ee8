package org.replypolitely.browser.face;

import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** The clipboard. */
final class Clipboard {

    private Clipboard() {}

    /** Puts a text there; tells whether the browser let us. */
    static void write(String text, Consumer<Boolean> listener) {
        writeText(text)
                .then(
                        done -> {
                            listener.accept(true);
                            return null;
                        },
                        error -> {
                            listener.accept(false);
                            return null;
                        });
    }

    @JSBody(
            params = "text",
            script = "try { return navigator.clipboard.writeText(text); } catch (e) { return Promise.reject(e); }")
    private static native JSPromise<JSObject> writeText(String text);
}
