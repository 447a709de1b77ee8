package org.replypolitely.face;

import java.util.Optional;

/** Finds enum constants by name without reflection, which compiled code does not have. */
public final class Named {

    private Named() {}

    /** The constant of this name; empty where there is none. */
    public static <E extends Enum<E>> Optional<E> of(E[] constants, String name) {
        for (E constant : constants) {
            if (constant.name().equals(name)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
