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

    private static final int LONG_WORD = 5;

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
     * @param before what the message says already; words that repeat it are avoided where others fit as well
     */
    String pick(Move move, List<Candidate> candidates, int turn, String before) {
        List<Candidate> order = order(move, candidates);
        Candidate first = order.get(turn % order.size());
        String said = " " + lettersOnly(before) + " ";
        for (int i = 0; i < order.size(); i++) {
            Candidate next = order.get((turn + i) % order.size());
            if (next.specificity() >= first.specificity() - tolerance(move) && !repeats(said, next.words())) {
                return next.words();
            }
        }
        return first.words();
    }

    private List<Candidate> order(Move move, List<Candidate> candidates) {
        List<Candidate> sorted = new ArrayList<>(candidates);
        sorted.sort((one, other) -> Integer.compare(other.specificity(), one.specificity()));
        List<Candidate> order = new ArrayList<>();
        int start = 0;
        while (start < sorted.size()) {
            int end = start;
            int lowest = sorted.get(start).specificity() - tolerance(move);
            while (end < sorted.size() && sorted.get(end).specificity() >= lowest) {
                end++;
            }
            int size = end - start;
            int offset = StableHash.of(seed + "/" + Texts.kebab(move)) % size;
            for (int i = 0; i < size; i++) {
                order.add(sorted.get(start + (offset + i) % size));
            }
            start = end;
        }
        return order;
    }

    /** Thanks and wishes may be a little less close to the situation, for variety; what carries a fact may not. */
    private static int tolerance(Move move) {
        return switch (move) {
            case GRATITUDE, OPINION, CLOSING -> 2;
            case GREETING, ANSWER, EMPATHY, REASON, STEP, LIMIT, ALTERNATIVE, SIGN_OFF -> 0;
        };
    }

    private static boolean repeats(String said, String words) {
        for (String word : Texts.words(lettersOnly(words))) {
            if (word.length() >= LONG_WORD && word.indexOf('\u2019') < 0 && said.contains(" " + word + " ")) {
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
