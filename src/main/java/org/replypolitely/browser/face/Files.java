package org.replypolitely.browser.face;

import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.html.HTMLInputElement;

/** Files that the user saves and chooses. */
final class Files {

    private Files() {}

    /** Hands a text to the browser to save under this name. */
    @JSBody(
            params = {"name", "text"},
            script = "const address = URL.createObjectURL(new Blob([text], {type: 'application/json'}));"
                    + "const link = document.createElement('a'); link.href = address; link.download = name; link.click();"
                    + "setTimeout(() => URL.revokeObjectURL(address), 60000);")
    static native void save(String name, String text);

    /** Hears the text of a file that the user chooses; an empty text where it can't be read. */
    static void onChosen(HTMLInputElement input, Consumer<String> listener) {
        input.addEventListener(
                "change",
                event -> chosen(input).then(text -> {
                    listener.accept(text.stringValue());
                    return null;
                }));
    }

    /** The chosen file's text; the choice is taken back, so that the same file can be chosen again. */
    @JSBody(
            params = "input",
            script = "const file = input.files[0]; if (!file) return new Promise(() => {});"
                    + "return file.text().catch(() => '').then(text => { input.value = ''; return text; });")
    private static native JSPromise<JSString> chosen(HTMLInputElement input);
}
