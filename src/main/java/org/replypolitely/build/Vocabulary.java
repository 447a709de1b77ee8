package org.replypolitely.build;

import java.util.ArrayList;
import java.util.List;
import org.replypolitely.text.Texts;

/** The words that a data file may use for a set of constants. */
final class Vocabulary {

    private Vocabulary() {}

    static String of(Enum<?>[] constants) {
        List<String> words = new ArrayList<>();
        for (Enum<?> constant : constants) {
            words.add(Texts.kebab(constant));
        }
        return String.join(", ", words);
    }

    static int indexOf(Enum<?>[] constants, String word) {
        for (int i = 0; i < constants.length; i++) {
            if (Texts.kebab(constants[i]).equals(word)) {
                return i;
            }
        }
        return -1;
    }
}
