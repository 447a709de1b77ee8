package org.replypolitely.browser.extension;

import java.util.function.Consumer;
import org.replypolitely.browser.interop.Chrome;
import org.replypolitely.browser.interop.Literal;
import org.replypolitely.browser.interop.Today;
import org.replypolitely.text.Texts;

/**
 * A selected text on its way from the worker to the page on which a reply is written by hand. It lies in {@code storage.session}: in memory
 * only, for the extension's own pages only, and until it is taken.
 */
public final class HandedNote {

    /** The longest text that is handed over, in characters: more is no note that one answers. */
    public static final int LONGEST = 5_000;

    private static final String KEY = "note ";

    private HandedNote() {}

    /** Lays a text down; tells the id under which it is taken, or an empty string where there is none to take. */
    static void hand(String text, Consumer<String> ready) {
        if (text.isEmpty()) {
            ready.accept("");
            return;
        }
        String id = Today.freshId();
        String note = Texts.cut(text, LONGEST);
        Chrome.storage()
                .getSession()
                .set(Literal.with(Literal.object(), KEY + id, note))
                .then(
                        done -> {
                            ready.accept(id);
                            return null;
                        },
                        error -> {
                            ready.accept("");
                            return null;
                        });
    }

    /** Takes a text away; an empty string where there is none. */
    public static void take(String id, Consumer<String> taken) {
        Chrome.storage()
                .getSession()
                .get(KEY + id)
                .then(
                        items -> {
                            Chrome.storage().getSession().remove(KEY + id);
                            taken.accept(Literal.text(items, KEY + id));
                            return null;
                        },
                        error -> {
                            taken.accept("");
                            return null;
                        });
    }
}
