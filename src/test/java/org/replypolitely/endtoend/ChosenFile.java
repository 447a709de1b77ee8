package org.replypolitely.endtoend;

import org.replypolitely.endtoend.bidi.View;

/** A file chosen in the options, as if in the browser's own window, which no driver sees. */
public final class ChosenFile {

    private ChosenFile() {}

    /** Chooses a file whose text is what this expression gives, which may wait for something. */
    public static void choose(View options, String text) {
        options.evaluate("(async () => { const text = await (" + text + ");"
                + " const files = new DataTransfer(); files.items.add(new File([text], 'a.json'));"
                + " const input = document.querySelector('#import-file'); input.files = files.files;"
                + " input.dispatchEvent(new Event('change')); })()");
    }

    /** The history as it would be saved, as an expression. */
    public static String history() {
        return "JSON.parse((await chrome.runtime.sendMessage(['ledger.export']))[1])";
    }
}
