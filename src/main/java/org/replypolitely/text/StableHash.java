package org.replypolitely.text;

/** A small hash (FNV-1a with a final mix) that stays the same for ever and everywhere; not for secrets. */
public final class StableHash {

    private StableHash() {}

    /** A number from 0 to {@link Integer#MAX_VALUE} for a text. */
    public static int of(String text) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            hash = (hash ^ (c & 0xFF)) * 0x01000193;
            hash = (hash ^ (c >> 8)) * 0x01000193;
        }
        hash ^= hash >>> 15;
        hash *= 0x2C1B3C6D;
        hash ^= hash >>> 12;
        return hash & 0x7FFFFFFF;
    }
}
