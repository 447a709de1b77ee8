package org.replypolitely.phrasebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.replypolitely.text.Chars;
import org.replypolitely.text.Texts;

/** The phrases of one language, indexed by move and reasons. All that depends on the book alone is worked out once, when it is made. */
public final class PhraseBook {

    /** Orders phrases by how much they ask for: the closest to a situation come first. */
    public static final Comparator<Phrase> CLOSEST_FIRST =
            (one, other) -> Integer.compare(other.specificity(), one.specificity());

    /** Room for this many reasons in a key. */
    private static final int REASON_BITS = 24;

    private final String language;
    private final DetailKinds detailKinds;
    private final Set<String> smallAfterGreeting;
    private final List<Phrase> phrases;
    private final List<List<PhraseGroup>> groups = new ArrayList<>();
    private final Map<Integer, List<Phrase>> index = new HashMap<>();
    private final StrikingWords strikingWords;

    /**
     * A book of phrases.
     *
     * @param language its language, as a BCP 47 tag
     * @param detailKinds how it tells kinds of free words apart
     * @param repeatable words that may well come twice in one message
     * @param smallAfterGreeting words that begin small after a greeting that ends with a comma
     * @param phrases all of them, in the order of the file
     */
    public PhraseBook(
            String language,
            List<DetailKind> detailKinds,
            Set<String> repeatable,
            Set<String> smallAfterGreeting,
            List<Phrase> phrases) {
        this.language = language;
        this.detailKinds = new DetailKinds(detailKinds);
        this.smallAfterGreeting = Set.copyOf(smallAfterGreeting);
        this.phrases = List.copyOf(phrases);
        for (Move move : Move.values()) {
            groups.add(grouped(move, phrases));
            for (PhraseGroup group : groups(move)) {
                index.put(key(move, group.reasons()), group.phrases());
            }
        }
        strikingWords = new StrikingWords(repeatable, phrases);
    }

    /** The language, as a BCP 47 tag. */
    public String language() {
        return language;
    }

    /** How the book tells kinds of free words apart. */
    public DetailKinds detailKinds() {
        return detailKinds;
    }

    /** All phrases, in the order of the file. */
    public List<Phrase> phrases() {
        return phrases;
    }

    /** Spells the first word of a message's body as it is spelled after its greeting: German goes on small after a comma, unless with a noun. */
    public void spellAfterGreeting(StringBuilder message, int greetingEnd, int bodyStart) {
        if (smallAfterGreeting.isEmpty()
                || greetingEnd == 0
                || message.charAt(greetingEnd - 1) != ','
                || bodyStart == message.length()) {
            return;
        }
        int end = bodyStart;
        while (end < message.length() && Chars.isLetter(message.charAt(end))) {
            end++;
        }
        if (smallAfterGreeting.contains(Texts.lower(message.substring(bodyStart, end)))) {
            message.setCharAt(bodyStart, Chars.lower(message.charAt(bodyStart)));
        }
    }

    /** The phrases that make this move and tell exactly these reasons, as {@link Bits}. */
    public List<Phrase> phrases(Move move, int reasons) {
        return index.getOrDefault(key(move, reasons), List.of());
    }

    /** The phrases of this move, a group for each set of reasons that is told, in the order of the file. */
    public List<PhraseGroup> groups(Move move) {
        return groups.get(Bits.index(move));
    }

    /** A message that says nothing yet. */
    public SaidWords nothingSaid() {
        return new SaidWords(strikingWords);
    }

    private static List<PhraseGroup> grouped(Move move, List<Phrase> phrases) {
        List<Integer> reasons = new ArrayList<>();
        Map<Integer, List<Phrase>> byReasons = new HashMap<>();
        for (Phrase phrase : phrases) {
            if (phrase.move() == move) {
                List<Phrase> alike = byReasons.computeIfAbsent(Bits.of(phrase.reasons()), told -> {
                    reasons.add(told);
                    return new ArrayList<>();
                });
                alike.add(phrase);
            }
        }
        List<PhraseGroup> groups = new ArrayList<>();
        for (Integer told : reasons) {
            List<Phrase> alike = byReasons.getOrDefault(told, new ArrayList<>());
            alike.sort(CLOSEST_FIRST);
            groups.add(new PhraseGroup(told, alike));
        }
        return groups;
    }

    private static Integer key(Move move, int reasons) {
        return Bits.index(move) << REASON_BITS | reasons;
    }
}
