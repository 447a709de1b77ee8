package org.replypolitely.browser.extension;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.replypolitely.browser.interop.DeskDatabase;
import org.replypolitely.browser.interop.Literal;
import org.replypolitely.invitation.InvitationKey;

/**
 * What lies on the user's desk between two visits: half-written replies, the last answers, the panel's place. In IndexedDB of
 * the extension's own origin, which no page and no content script can read. Each thing lies there by itself, so that two
 * windows never overwrite each other's.
 */
public final class Desk {

    private static final String DRAFT = "draft ";

    private Desk() {}

    /** The name under which a reply to this invitation lies: by the person, so that a new invitation finds it too. */
    public static String draftOf(InvitationKey key) {
        return DRAFT + key.person();
    }

    /** Finds what lies there under a name; does not call where nothing does, or it cannot be read. */
    public static void find(String name, Consumer<String[]> found) {
        DeskDatabase.get(name)
                .then(
                        value -> {
                            String[] parts = Literal.wire(value);
                            if (parts.length > 0) {
                                found.accept(parts);
                            }
                            return null;
                        },
                        error -> null);
    }

    /** Finds whose replies are half-written, as {@link InvitationKey#person()} names them; nobody where that cannot be told. */
    public static void drafts(Consumer<List<String>> found) {
        DeskDatabase.names(DRAFT)
                .then(
                        names -> {
                            List<String> persons = new ArrayList<>();
                            for (String name : Literal.wire(names)) {
                                persons.add(name.substring(DRAFT.length()));
                            }
                            found.accept(persons);
                            return null;
                        },
                        error -> {
                            found.accept(List.of());
                            return null;
                        });
    }

    /** Puts something there; tells whether it is stored. */
    public static void put(String name, String[] parts, Consumer<Boolean> stored) {
        DeskDatabase.put(name, parts)
                .then(
                        done -> {
                            stored.accept(true);
                            return null;
                        },
                        error -> {
                            stored.accept(false);
                            return null;
                        });
    }

    /** Takes something away. */
    public static void clear(String name) {
        clear(name, () -> {});
    }

    /** Takes something away; tells when it is gone, or cannot be. */
    public static void clear(String name, Runnable then) {
        DeskDatabase.delete(name)
                .then(
                        done -> {
                            then.run();
                            return null;
                        },
                        error -> {
                            then.run();
                            return null;
                        });
    }
}
