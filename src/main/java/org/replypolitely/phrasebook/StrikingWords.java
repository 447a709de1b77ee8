package org.replypolitely.phrasebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.replypolitely.text.Chars;
import org.replypolitely.text.Texts;

/**
 * The words of a book that one would notice if they came twice in one message, each with a number. They are found in a text by a table of their
 * own: for a map, a string would have to be made of every word of every message.
 */
final class StrikingWords {

    private static final int[] NONE = {};

    /** A power of two. */
    private static final int BUCKETS = 4096;

    /** Where a book doesn't say which words may come twice, short ones may. */
    private static final int SHORT_WORD = 4;

    private final Set<String> repeatable;
    private final List<String> words = new ArrayList<>();
    private final Map<Phrase, int[]> ofPhrases = new HashMap<>();

    /** The number of the first word of each bucket, and for each word that of the next one in its bucket, each plus one; 0 for none. */
    private final int[] first = new int[BUCKETS];

    private final int[] next;

    StrikingWords(Set<String> repeatable, List<Phrase> phrases) {
        this.repeatable = Set.copyOf(repeatable);
        int letters = 0;
        for (Phrase phrase : phrases) {
            letters += phrase.ownWords().length();
        }
        next = new int[letters / SHORT_WORD + 1];
        boolean[] said = new boolean[next.length];
        for (Phrase phrase : phrases) {
            read(phrase.ownWords(), 0, said, true);
            ofPhrases.put(phrase, taken(said));
        }
    }

    /** How many there are; their numbers begin with 0. */
    int count() {
        return words.size();
    }

    /** The numbers of the words that are a phrase's own, all alternatives included. */
    int[] of(Phrase phrase) {
        return ofPhrases.getOrDefault(phrase, NONE);
    }

    /** Marks those that a text says from one place on, by their numbers; words that no phrase says are left out. */
    void mark(CharSequence text, int from, boolean[] said) {
        read(text, from, said, false);
    }

    private void read(CharSequence text, int from, boolean[] said, boolean learning) {
        int start = from;
        int hash = 0;
        for (int i = from; i <= text.length(); i++) {
            char c = i < text.length() ? Chars.lower(text.charAt(i)) : ' ';
            if (Chars.isLetter(c) || c == '\u2019') {
                hash = hash * 31 + c;
            } else {
                int number = i - start < SHORT_WORD ? -1 : number(text, start, i, hash, learning);
                if (number >= 0) {
                    said[number] = true;
                }
                start = i + 1;
                hash = 0;
            }
        }
    }

    private int number(CharSequence text, int start, int end, int hash, boolean learning) {
        int bucket = hash & (BUCKETS - 1);
        for (int i = first[bucket] - 1; i >= 0; i = next[i] - 1) {
            if (isWord(words.get(i), text, start, end)) {
                return i;
            }
        }
        String word = learning ? Texts.lower(text.subSequence(start, end).toString()) : "";
        if (!learning || !isStriking(word)) {
            return -1;
        }
        words.add(word);
        next[words.size() - 1] = first[bucket];
        first[bucket] = words.size();
        return words.size() - 1;
    }

    private static boolean isWord(String word, CharSequence text, int start, int end) {
        boolean same = word.length() == end - start;
        for (int i = 0; same && i < word.length(); i++) {
            same = word.charAt(i) == Chars.lower(text.charAt(start + i));
        }
        return same;
    }

    /** The numbers that are marked; the marks are taken away. */
    private int[] taken(boolean[] said) {
        int[] numbers = new int[words.size()];
        int count = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (said[i]) {
                numbers[count++] = i;
                said[i] = false;
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    private boolean isStriking(String word) {
        return word.indexOf('\u2019') < 0
                && (repeatable.isEmpty() ? word.length() > SHORT_WORD : !repeatable.contains(word));
    }
}
