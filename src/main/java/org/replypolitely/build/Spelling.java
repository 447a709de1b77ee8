package org.replypolitely.build;

import org.replypolitely.text.Texts;

/**
 * How a region spells what the book spells otherwise, as the Swiss write ss for ß and Americans favor for favour. It changes the book's own
 * words, never names or details.
 *
 * @param region the region, such as {@code CH}
 * @param from what the book writes: a letter, which is changed wherever it stands, or a whole word in small letters
 * @param to what the region writes
 */
record Spelling(String region, String from, String to) {

    /** A word as the region spells it. */
    String of(String word) {
        if (from.length() == 1) {
            return word.replace(from, to);
        }
        if (word.equals(from)) {
            return to;
        }
        return word.equals(Texts.capitalised(from)) ? Texts.capitalised(to) : word;
    }
}
