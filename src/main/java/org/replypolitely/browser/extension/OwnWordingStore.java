package org.replypolitely.browser.extension;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.replypolitely.browser.interop.DeskDatabase;
import org.replypolitely.browser.interop.Literal;
import org.replypolitely.follow.Replica;
import org.replypolitely.own.OwnWording;
import org.teavm.jso.JSBody;

/** The user's own wordings, on the desk (docs/storage.md): each lies there by itself, under its id. */
public final class OwnWordingStore {

    private static final String NAME = Replica.WORDING;

    private OwnWordingStore() {}

    /** Finds all of them, in the order in which they were made; one that cannot be read is left out, and left as it is. */
    public static void all(Consumer<List<OwnWording>> found) {
        DeskDatabase.all(NAME)
                .then(
                        stored -> {
                            List<OwnWording> list = new ArrayList<>();
                            for (String name : Literal.keys(stored)) {
                                OwnWording.ofStored(name.substring(NAME.length()), Literal.texts(stored, name))
                                        .ifPresent(list::add);
                            }
                            found.accept(list);
                            return null;
                        },
                        error -> {
                            found.accept(List.of());
                            return null;
                        });
    }

    /** Stores one; tells whether it is stored. */
    public static void put(OwnWording wording, Consumer<Boolean> stored) {
        Desk.put(NAME + wording.id(), wording.stored(), stored);
    }

    /** Deletes one. */
    public static void delete(String id) {
        FollowingDesk.deleted(NAME + id);
        Desk.clear(NAME + id);
    }

    /** An id that comes after all that were given before. */
    @JSBody(script = "return Date.now() + '-' + crypto.randomUUID();")
    public static native String freshId();
}
