package org.replypolitely.phrasebook;

import java.util.Set;

/** Sets of constants as bits of an int, by ordinal: thousands of phrases are compared for one message. */
public final class Bits {

    private Bits() {}

    /** The bit of one constant. */
    public static int of(Enum<?> constant) {
        return 1 << index(constant);
    }

    /** Its place among the constants of its enum, for arrays that never outlive a run. */
    @SuppressWarnings("EnumOrdinal")
    public static int index(Enum<?> constant) {
        return constant.ordinal();
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
