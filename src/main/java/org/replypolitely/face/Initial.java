package org.replypolitely.face;

/** The one character that stands for a person where there is no picture. */
public final class Initial {

    private Initial() {}

    /** The first character of a name, whole even outside the basic plane; an empty string where there is none. */
    public static String of(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
