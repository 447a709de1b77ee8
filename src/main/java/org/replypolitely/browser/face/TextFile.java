package org.replypolitely.browser.face;

import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

/** A text file of the extension. */
final class TextFile {

    private TextFile() {}

    /** Reads it; calls one of the two. */
    static void read(String path, Consumer<String> reader, Runnable failed) {
        fetchText(path)
                .then(
                        text -> {
                            reader.accept(text.stringValue());
                            return null;
                        },
                        error -> {
                            failed.run();
                            return null;
                        });
    }

    @JSBody(
            params = "path",
            script = "return fetch(path).then(r => { if (!r.ok) throw new Error(path); return r.text(); });")
    private static native JSPromise<JSString> fetchText(String path);
}
