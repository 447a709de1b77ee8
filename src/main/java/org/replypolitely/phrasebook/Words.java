package org.replypolitely.phrasebook;

import org.replypolitely.text.Texts;

/** The words by which data files name constants. */
public final class Words {

    private Words() {}

    /** The constant that data files call by this word. Throws IllegalArgumentException where there is none. */
    public static <E extends Enum<E>> E constant(E[] all, String word) {
        for (E one : all) {
            if (Texts.kebab(one).equals(word)) {
                return one;
            }
        }
        throw new IllegalArgumentException("unknown word \"" + word + "\"");
    }
}
