package org.replypolitely.browser.extension;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.replypolitely.browser.interop.DeskDatabase;
import org.replypolitely.browser.interop.Literal;
import org.replypolitely.browser.interop.Today;
import org.replypolitely.follow.Memory;
import org.replypolitely.follow.Replica;
import org.teavm.jso.JSObject;

/** What this machine remembers of following the user, on the desk (docs/storage.md), and the own wordings as they lie there. */
final class FollowingDesk {

    private static final String MEMORY = "following";
    private static final String DELETED = "deleted ";

    private FollowingDesk() {}

    /**
     * What lies there.
     *
     * @param memory what is remembered
     * @param wordings the own wordings by name, whether this version can read them or not
     * @param deleted the names of the wordings that the user deleted since
     */
    record Found(Memory memory, Map<String, List<String>> wordings, Set<String> deleted) {}

    /** Notes that a wording was deleted by the user: other machines delete nothing for any other reason. */
    static void deleted(String name) {
        Desk.put(DELETED + name, new String[] {"1"}, stored -> {});
    }

    /** Reads it; fails where any of it cannot be read, for what is missing must never count as deleted. */
    static void read(Consumer<Found> reader, Runnable failed) {
        DeskDatabase.all(Replica.WORDING)
                .then(
                        wordings -> {
                            readMemory(texts(wordings), reader, failed);
                            return null;
                        },
                        error -> failing(failed));
    }

    private static void readMemory(Map<String, List<String>> wordings, Consumer<Found> reader, Runnable failed) {
        DeskDatabase.get(MEMORY)
                .then(
                        stored -> {
                            Memory memory = Memory.ofStored(Literal.wire(stored))
                                    .orElseGet(() -> Memory.fresh(Today.shortId()));
                            readDeleted(memory, wordings, reader, failed);
                            return null;
                        },
                        error -> failing(failed));
    }

    private static void readDeleted(
            Memory memory, Map<String, List<String>> wordings, Consumer<Found> reader, Runnable failed) {
        DeskDatabase.names(DELETED)
                .then(
                        names -> {
                            Set<String> deleted = new HashSet<>();
                            for (String name : Literal.wire(names)) {
                                String wording = name.substring(DELETED.length());
                                if (!wordings.containsKey(wording)) {
                                    deleted.add(wording);
                                }
                            }
                            reader.accept(new Found(memory, wordings, deleted));
                            return null;
                        },
                        error -> failing(failed));
    }

    /** Remembers; the deletions it knows of by now are forgotten. Tells whether it is stored. */
    static void remember(Memory memory, Set<String> deleted, Consumer<Boolean> stored) {
        Desk.put(MEMORY, memory.stored(), done -> {
            if (done) {
                for (String name : deleted) {
                    Desk.clear(DELETED + name);
                }
            }
            stored.accept(done);
        });
    }

    /** Forgets all of it. */
    static void forget(Runnable done) {
        DeskDatabase.names(DELETED)
                .then(
                        names -> {
                            for (String name : Literal.wire(names)) {
                                Desk.clear(name);
                            }
                            Desk.clear(MEMORY);
                            done.run();
                            return null;
                        },
                        error -> failing(done));
    }

    /** Changes a wording if it still is as expected; tells whether it did, or fails where the desk cannot be written. An empty list is none. */
    static void change(
            String name, List<String> expected, List<String> value, Consumer<Boolean> changed, Runnable failed) {
        DeskDatabase.swap(name, expected.toArray(new String[0]), value.toArray(new String[0]))
                .then(
                        went -> {
                            changed.accept(Literal.wire(went).length > 0);
                            return null;
                        },
                        error -> failing(failed));
    }

    /** The lists of strings in an object, by key. */
    static Map<String, List<String>> texts(JSObject object) {
        Map<String, List<String>> texts = new HashMap<>();
        for (String key : Literal.keys(object)) {
            texts.put(key, List.of(Literal.texts(object, key)));
        }
        return texts;
    }

    private static JSObject failing(Runnable failed) {
        failed.run();
        return Literal.object();
    }
}
