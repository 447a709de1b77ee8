package org.replypolitely.phrasebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.replypolitely.text.Chars;
import org.replypolitely.text.Texts;

/** The words of a book that one would notice if they came twice in one message, each with a number, so that messages are compared fast. */
final class StrikingWords {

    private static final int[] NONE = {};

    /** A power of two. */
    private static final int BUCKETS = 4096;

    /** Where a book doesn't say which words may come twice, short ones may. */
    private static final int SHORT_WORD = 4;

    private final Set<String> repeatable;
    private final List<String> words = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Phrase, int[]> ofPhrases = new HashMap<>();
    private final int[] buckets = new int[BUCKETS];
    private final int[] next;

    StrikingWords(Set<String> repeatable, List<Phrase> phrases) {
        this.repeatable = Set.copyOf(repeatable);
        for (Phrase phrase : phrases) {
            ofPhrases.put(phrase, numbered(phrase.ownWords()));
        }
        next = new int[words.size()];
        Arrays.fill(buckets, -1);
        index();
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
        int start = from;
        int hash = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isOfWord(c)) {
                hash = hash(hash, Chars.lower(c));
            } else {
                mark(text, start, i, hash, said);
                start = i + 1;
                hash = 0;
            }
        }
        mark(text, start, text.length(), hash, said);
    }

    private void mark(CharSequence text, int start, int end, int hash, boolean[] said) {
        if (end - start >= SHORT_WORD) {
            for (int i = buckets[hash & buckets.length - 1]; i >= 0; i = next[i]) {
                if (isWord(words.get(i), text, start, end)) {
                    said[i] = true;
                }
            }
        }
    }

    private static boolean isWord(String word, CharSequence text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != Chars.lower(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    /** Strings would have to be made of every word of every message to look it up in a map. */
    private void index() {
        for (int i = 0; i < words.size(); i++) {
            int hash = 0;
            for (int k = 0; k < words.get(i).length(); k++) {
                hash = hash(hash, words.get(i).charAt(k));
            }
            int bucket = hash & buckets.length - 1;
            next[i] = buckets[bucket];
            buckets[bucket] = i;
        }
    }

    private static int hash(int before, char letter) {
        return before * 31 + letter;
    }

    /** The striking words of a text, in lower case, each once. */
    List<String> in(String text) {
        List<String> striking = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !isOfWord(text.charAt(i))) {
                String word = Texts.lower(text.substring(start, i));
                if (isStriking(word) && seen.add(word)) {
                    striking.add(word);
                }
                start = i + 1;
            }
        }
        return striking;
    }

    private int[] numbered(String text) {
        List<String> striking = in(text);
        int[] numbered = new int[striking.size()];
        for (int i = 0; i < numbered.length; i++) {
            numbered[i] = numbers.computeIfAbsent(striking.get(i), word -> {
                words.add(word);
                return words.size() - 1;
            });
        }
        return numbered;
    }

    private static boolean isOfWord(char c) {
        return Chars.isLetter(c) || c == '\u2019';
    }

    private boolean isStriking(String word) {
        return word.length() >= SHORT_WORD
                && word.indexOf('\u2019') < 0
                && (repeatable.isEmpty() ? word.length() > SHORT_WORD : !repeatable.contains(word));
    }
}
