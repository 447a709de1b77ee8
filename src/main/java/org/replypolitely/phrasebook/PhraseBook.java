package org.replypolitely.phrasebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The phrases of one language. */
public final class PhraseBook {

    private final String language;
    private final List<Phrase> phrases;
    private final Map<Move, List<Phrase>> byMove = new HashMap<>();

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
            byMove.computeIfAbsent(phrase.move(), move -> new ArrayList<>()).add(phrase);
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

    /** The phrases that make this move. */
    public List<Phrase> phrases(Move move) {
        return Collections.unmodifiableList(byMove.getOrDefault(move, List.of()));
    }
}
