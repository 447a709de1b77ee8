package org.replypolitely.phrasebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.replypolitely.decision.PublicReason;

/** The phrases of one language. */
public final class PhraseBook {

    private final String language;
    private final List<Phrase> phrases;
    private final Map<Move, Map<Set<PublicReason>, List<Phrase>>> index = new HashMap<>();

    /**
     * A book of phrases.
     *
     * @param language its language, as a BCP 47 tag
     * @param phrases all of them, in the order of the file
     */
    public PhraseBook(String language, List<Phrase> phrases) {
        this.language = language;
        this.phrases = List.copyOf(phrases);
        for (Phrase phrase : phrases) {
            index.computeIfAbsent(phrase.move(), move -> new LinkedHashMap<>())
                    .computeIfAbsent(phrase.reasons(), reasons -> new ArrayList<>())
                    .add(phrase);
        }
    }

    /** The language, as a BCP 47 tag. */
    public String language() {
        return language;
    }

    /** All phrases, in the order of the file. */
    public List<Phrase> phrases() {
        return phrases;
    }

    /** The phrases that make this move and tell exactly these reasons. */
    public List<Phrase> phrases(Move move, Set<PublicReason> reasons) {
        return Collections.unmodifiableList(byReasons(move).getOrDefault(reasons, List.of()));
    }

    /** The sets of reasons that phrases of this move tell, the empty set perhaps among them. */
    public Set<Set<PublicReason>> reasonSets(Move move) {
        return Collections.unmodifiableSet(byReasons(move).keySet());
    }

    private Map<Set<PublicReason>, List<Phrase>> byReasons(Move move) {
        return index.getOrDefault(move, Map.of());
    }
}
