package org.replypolitely.phrasebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.text.Chars;
import org.replypolitely.text.Texts;

/** The phrases of one language, indexed by move and reasons. */
public final class PhraseBook {

    /** Where a book doesn't say which words may come twice, short ones may. */
    private static final int SHORT_WORD = 4;

    private final String language;
    private final List<DetailKind> detailKinds;
    private final Set<String> repeatable;
    private final Set<String> smallAfterGreeting;
    private final List<Spelling> spellings;
    private final List<Phrase> phrases;
    private final Map<Integer, List<Phrase>> index = new HashMap<>();
    private final Map<Move, List<Set<PublicReason>>> reasonSets = new HashMap<>();
    private final Map<String, List<String>> strikingWords = new HashMap<>();

    /**
     * A book of phrases.
     *
     * @param language its language, as a BCP 47 tag
     * @param detailKinds how it tells kinds of free words apart
     * @param repeatable words that may well come twice in one message
     * @param smallAfterGreeting words that begin small after a greeting that ends with a comma
     * @param spellings how regions spell otherwise
     * @param phrases all of them, in the order of the file
     */
    public PhraseBook(
            String language,
            List<DetailKind> detailKinds,
            Set<String> repeatable,
            Set<String> smallAfterGreeting,
            List<Spelling> spellings,
            List<Phrase> phrases) {
        this.language = language;
        this.detailKinds = List.copyOf(detailKinds);
        this.repeatable = Set.copyOf(repeatable);
        this.smallAfterGreeting = Set.copyOf(smallAfterGreeting);
        this.spellings = List.copyOf(spellings);
        this.phrases = List.copyOf(phrases);
        for (Phrase phrase : phrases) {
            List<Phrase> alike = index.computeIfAbsent(key(phrase.move(), phrase.reasons()), key -> new ArrayList<>());
            if (alike.isEmpty()) {
                reasonSets
                        .computeIfAbsent(phrase.move(), move -> new ArrayList<>())
                        .add(phrase.reasons());
            }
            alike.add(phrase);
            strikingWords.put(phrase.id(), strikingWords(phrase.ownWords()));
        }
    }

    /** The language, as a BCP 47 tag. */
    public String language() {
        return language;
    }

    /** How the book tells kinds of free words apart. */
    public List<DetailKind> detailKinds() {
        return detailKinds;
    }

    /** How regions spell otherwise. */
    public List<Spelling> spellings() {
        return spellings;
    }

    /** All phrases, in the order of the file. */
    public List<Phrase> phrases() {
        return phrases;
    }

    /** The body of a message as it is spelled after this greeting: German goes on small after a comma, unless the word is a noun. */
    public String afterGreeting(String greeting, String body) {
        int end = 0;
        while (end < body.length() && Chars.isLetter(body.charAt(end))) {
            end++;
        }
        return greeting.endsWith(",") && smallAfterGreeting.contains(Texts.lower(body.substring(0, end)))
                ? Chars.lower(body.charAt(0)) + body.substring(1)
                : body;
    }

    /** The phrases that make this move and tell exactly these reasons. */
    public List<Phrase> phrases(Move move, Set<PublicReason> reasons) {
        return Collections.unmodifiableList(index.getOrDefault(key(move, reasons), List.of()));
    }

    /** The sets of reasons that phrases of this move tell, the empty set perhaps among them. */
    public List<Set<PublicReason>> reasonSets(Move move) {
        return Collections.unmodifiableList(reasonSets.getOrDefault(move, List.of()));
    }

    /** The words of a phrase that one would notice if they came twice, in lower case. */
    public List<String> strikingWords(Phrase phrase) {
        return strikingWords.getOrDefault(phrase.id(), List.of());
    }

    /** The words that one would notice if they came twice, in lower case. */
    public List<String> strikingWords(String text) {
        List<String> striking = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Chars.isLetter(c) || c == '\u2019') {
                word.append(Chars.lower(c));
            } else if (word.length() > 0) {
                String whole = word.toString();
                if (isStriking(whole) && seen.add(whole)) {
                    striking.add(whole);
                }
                word.setLength(0);
            }
        }
        return striking;
    }

    private boolean isStriking(String word) {
        return word.length() >= SHORT_WORD
                && word.indexOf('\u2019') < 0
                && (repeatable.isEmpty() ? word.length() > SHORT_WORD : !repeatable.contains(word));
    }

    private static Integer key(Move move, Set<PublicReason> reasons) {
        return Bits.of(move) << 16 | Bits.of(reasons);
    }
}
