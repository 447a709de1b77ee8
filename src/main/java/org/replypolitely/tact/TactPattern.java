package org.replypolitely.tact;

import java.util.List;
import java.util.Optional;

/**
 * Words to look for, in lower case; {@code *} stands for any one word, and {@code apolog*} for any word that begins so.
 *
 * @param words the words and signs, in their order
 * @param change what to put there instead, where that is known; {@code *} stands for the words found at {@code *}, in their order
 */
public record TactPattern(List<String> words, Optional<String> change) {

    public TactPattern {
        words = List.copyOf(words);
    }
}
