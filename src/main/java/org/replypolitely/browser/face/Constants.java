package org.replypolitely.browser.face;

import java.util.function.Consumer;

/** Finds enum constants by name without reflection, which compiled code does not have. */
final class Constants {

    private Constants() {}

    /** Hands over the constant of this name; does nothing where there is none. */
    static <E extends Enum<E>> void named(E[] constants, String name, Consumer<E> found) {
        for (E constant : constants) {
            if (constant.name().equals(name)) {
                found.accept(constant);
            }
        }
    }
}
