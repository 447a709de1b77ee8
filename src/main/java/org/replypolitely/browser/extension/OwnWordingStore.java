package org.replypolitely.browser.extension;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.replypolitely.browser.interop.DeskDatabase;
import org.replypolitely.browser.interop.Literal;
import org.replypolitely.own.OwnWording;
import org.teavm.jso.JSBody;

/** The user's own wordings, on the desk (docs/storage.md): each lies there by itself, under its id. */
public final class OwnWordingStore {

    private static final String NAME = "wording ";

    private OwnWordingStore() {}

    /** Finds all of them, in the order in which they were made; one that cannot be read is left out, and left as it is. */
    public static void all(Consumer<List<OwnWording>> found) {
        DeskDatabase.names(NAME)
                .then(
                        names -> {
                            read(Literal.wire(names), 0, new ArrayList<>(), found);
                            return null;
                        },
                        error -> {
                            found.accept(List.of());
                            return null;
                        });
    }

    private static void read(String[] names, int next, List<OwnWording> list, Consumer<List<OwnWording>> found) {
        if (next == names.length) {
            found.accept(list);
            return;
        }
        DeskDatabase.get(names[next])
                .then(
                        value -> {
                            OwnWording.ofStored(names[next].substring(NAME.length()), Literal.wire(value))
                                    .ifPresent(list::add);
                            read(names, next + 1, list, found);
                            return null;
                        },
                        error -> {
                            read(names, next + 1, list, found);
                            return null;
                        });
    }

    /** Stores one; tells whether it is stored. */
    public static void put(OwnWording wording, Consumer<Boolean> stored) {
        Desk.put(NAME + wording.id(), wording.stored(), stored);
    }

    /** Deletes one. */
    public static void delete(String id) {
        Desk.clear(NAME + id);
    }

    /** An id that comes after all that were given before. */
    @JSBody(script = "return Date.now() + '-' + crypto.randomUUID();")
    public static native String freshId();
}
