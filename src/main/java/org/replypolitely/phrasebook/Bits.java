package org.replypolitely.phrasebook;

import java.util.Set;

/** Sets of constants as bits of an int, by ordinal: thousands of phrases are compared for one message. */
public final class Bits {

    private Bits() {}

    /** The bit of one constant. */
    public static int of(Enum<?> constant) {
        return 1 << constant.ordinal();
    }

    /** The bits of some constants of one enum. */
    public static int of(Set<? extends Enum<?>> constants) {
        int bits = 0;
        for (Enum<?> constant : constants) {
            bits |= of(constant);
        }
        return bits;
    }
}
