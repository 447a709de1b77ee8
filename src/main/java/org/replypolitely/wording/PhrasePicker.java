package org.replypolitely.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.replypolitely.phrasebook.Bits;
import org.replypolitely.phrasebook.Move;
import org.replypolitely.phrasebook.Phrase;
import org.replypolitely.text.StableHash;
import org.replypolitely.text.Texts;

/**
 * Picks one of several phrases. The closest to the situation come first; among equals the person decides, so that two people who compare
 * notes read different words (P15), and the same request always gets the same ones. What the suggestions before have said comes later, and
 * what others of the circle have read comes last. Used within one call only.
 */
final class PhrasePicker {

    private static final Move[] MOVES = Move.values();

    private static final String[] KEYS = keys();

    /** The ways of saying the same that a book can tell apart, as slots hold them. */
    static final List<String> TURN_WORDS = List.of("0", "1", "2", "3", "4", "5");

    private static final int TURNS = TURN_WORDS.size();

    private final int[] offsets = new int[MOVES.length];
    private final int firstTurn;
    private final Map<Phrase, Integer> said = new HashMap<>();
    private final Set<String> used;

    PhrasePicker(String seed, Set<String> used) {
        this.used = used;
        for (int i = 0; i < MOVES.length; i++) {
            offsets[i] = StableHash.of(seed + KEYS[i]);
        }
        // a number of its own: with that of a move, the same phrase would always come with the same way of saying it
        firstTurn = StableHash.of(seed + "/turn") % TURNS;
    }

    private static String[] keys() {
        String[] keys = new String[MOVES.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = "/" + Texts.kebab(MOVES[i]);
        }
        return keys;
    }

    /** Which way of saying the same the suggestion at this place takes: neighbours take different ones, and so do most people. */
    int turn(int place) {
        return (firstTurn + place) % TURNS;
    }

    /**
     * Picks the phrase for a move, and remembers it.
     *
     * @param order at least one, as {@link #order} has them
     * @param turn 0 for the first choice, then one more for each next
     * @param draft what the message says already; words that repeat it are avoided where others fit as well
     */
    Phrase pick(Move move, List<Phrase> order, int turn, Draft draft) {
        int size = order.size();
        if (size == 1) {
            return order.get(0);
        }
        boolean varies = varies(move);
        Phrase first = order.get(turn % size);
        Phrase best = first;
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < size; i++) {
            Phrase next = order.get((turn + i) % size);
            if (next.specificity() >= first.specificity() - tolerance(move)) {
                int before = (used.contains(next.id()) ? 2 : 0) + (varies ? said.getOrDefault(next, 0) : 0);
                // looking for repeated words is what takes time
                int repeats = before < fewest ? before + draft.repeats(next) : fewest;
                if (repeats < fewest) {
                    best = next;
                    fewest = repeats;
                }
                if (repeats == 0) {
                    break;
                }
            }
        }
        if (varies) {
            said.put(best, said.getOrDefault(best, 0) + 1);
        }
        return best;
    }

    /** One greeting and one way of signing for a person, and a reason is told by its own phrases; all else varies from suggestion to suggestion. */
    private static boolean varies(Move move) {
        return switch (move) {
            case EMPATHY, GRATITUDE, OPINION, STEP, ALTERNATIVE, CLOSING -> true;
            case GREETING, ANSWER, REASON, LIMIT, SIGN_OFF -> false;
        };
    }

    /** Candidates in the order in which they are tried: the closest to the situation first, among equals as the person has it. */
    List<Phrase> order(Move move, List<Phrase> candidates) {
        if (candidates.size() < 2) {
            return candidates;
        }
        List<Phrase> sorted = new ArrayList<>(candidates.size());
        for (Phrase candidate : candidates) {
            candidate.addTo(sorted);
        }
        List<Phrase> order = new ArrayList<>(sorted.size());
        int start = 0;
        while (start < sorted.size()) {
            int end = start;
            int lowest = sorted.get(start).specificity() - tolerance(move);
            while (end < sorted.size() && sorted.get(end).specificity() >= lowest) {
                end++;
            }
            int size = end - start;
            int offset = offsets[Bits.index(move)] % size;
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
}
