package org.replypolitely.browser.extension;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.replypolitely.browser.interop.DeskDatabase;
import org.replypolitely.browser.interop.Literal;
import org.replypolitely.follow.Replica;
import org.replypolitely.own.OwnWording;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** The user's own wordings, on the desk (docs/storage.md): each lies there by itself, under its id. */
public final class OwnWordingStore {

    private static final String NAME = Replica.WORDING;

    private OwnWordingStore() {}

    /**
     * Finds all that this version understands, in the order in which they were made; the others are left out, and left as they are. Fails where
     * the desk cannot be read, for that is not the same as none.
     */
    public static void all(Consumer<List<OwnWording>> found, Runnable failed) {
        stored(
                stored -> {
                    List<OwnWording> list = new ArrayList<>();
                    for (String id : Literal.keys(stored)) {
                        OwnWording.ofStored(id, Literal.texts(stored, id)).ifPresent(list::add);
                    }
                    found.accept(list);
                },
                failed);
    }

    /** Finds the ids of all of them, whether this version understands them or not. */
    public static void ids(Consumer<List<String>> found, Runnable failed) {
        stored(stored -> found.accept(List.of(Literal.keys(stored))), failed);
    }

    /** Finds them as they lie there, by id. */
    static void stored(Consumer<JSObject> found, Runnable failed) {
        DeskDatabase.all(NAME)
                .then(
                        stored -> {
                            JSObject byId = Literal.object();
                            for (String name : Literal.keys(stored)) {
                                Literal.with(byId, name.substring(NAME.length()), Literal.anything(stored, name));
                            }
                            found.accept(byId);
                            return null;
                        },
                        error -> {
                            failed.run();
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
