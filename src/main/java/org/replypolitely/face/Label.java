package org.replypolitely.face;

import java.util.List;

/**
 * Words of the user interface, by the key under which the locale files hold them.
 *
 * @param key the key
 * @param arguments what fills the message's placeholders, in order; an empty one is a person whose name is not known, and
 *     read as "this person"
 */
public record Label(String key, List<String> arguments) {

    public Label {
        arguments = List.copyOf(arguments);
    }

    /** The message of this key, its placeholders filled in order. */
    public static Label of(String key, String... arguments) {
        return new Label(key, List.of(arguments));
    }
}
