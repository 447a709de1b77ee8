package org.replypolitely.wording;

import java.util.ArrayList;
import java.util.List;
import org.replypolitely.phrasebook.Move;
import org.replypolitely.text.Chars;
import org.replypolitely.text.StableHash;
import org.replypolitely.text.Texts;

/**
 * Picks one of several wordings. The closest to the situation come first; among equals the person decides, so that two people who compare
 * notes read different words (P15), and the same request always gets the same ones.
 */
final class PhrasePicker {

    private static final int LONG_WORD = 6;

    private final String seed;

    PhrasePicker(String seed) {
        this.seed = seed;
    }

    /**
     * A phrase with its slots filled.
     *
     * @param words the words
     * @param specificity how closely it fits
     */
    record Candidate(String words, int specificity) {}

    /**
     * Picks the words for a move.
     *
     * @param candidates at least one
     * @param turn 0 for the first choice, then one more for each next
     * @param before what the message says already; words that repeat it are avoided where possible
     */
    String pick(Move move, List<Candidate> candidates, int turn, String before) {
        List<String> order = order(move, candidates);
        for (int i = 0; i < order.size(); i++) {
            String words = order.get((turn + i) % order.size());
            if (!repeats(before, words)) {
                return words;
            }
        }
        return order.get(turn % order.size());
    }

    private List<String> order(Move move, List<Candidate> candidates) {
        List<Candidate> sorted = new ArrayList<>(candidates);
        sorted.sort((one, other) -> Integer.compare(other.specificity(), one.specificity()));
        List<String> order = new ArrayList<>();
        int start = 0;
        while (start < sorted.size()) {
            int end = start;
            while (end < sorted.size()
                    && sorted.get(end).specificity() == sorted.get(start).specificity()) {
                end++;
            }
            int size = end - start;
            int offset = StableHash.of(seed + "/" + Texts.kebab(move)) % size;
            for (int i = 0; i < size; i++) {
                order.add(sorted.get(start + (offset + i) % size).words());
            }
            start = end;
        }
        return order;
    }

    private static boolean repeats(String before, String words) {
        String lower = " " + lettersOnly(before) + " ";
        for (String word : Texts.words(lettersOnly(words))) {
            if (word.length() >= LONG_WORD && lower.contains(" " + word + " ")) {
                return true;
            }
        }
        return false;
    }

    private static String lettersOnly(String text) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            letters.append(Chars.isLetter(c) || c == '\u2019' ? Chars.lower(c) : ' ');
        }
        return letters.toString();
    }
}
