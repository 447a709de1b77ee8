package org.replypolitely.phrasebook;

import java.util.ArrayList;
import java.util.List;

/** The phrases of a book that make the same move and tell the same reasons. */
public final class PhraseGroup {

    private final int reasons;
    private final List<Phrase> phrases = new ArrayList<>();

    PhraseGroup(int reasons) {
        this.reasons = reasons;
    }

    /** Only while the book is read. */
    void add(Phrase phrase) {
        phrase.addTo(phrases);
    }

    /** Exactly the public reasons that each of them tells, as {@link Bits}. */
    public int reasons() {
        return reasons;
    }

    /** The phrases, those that ask for most first, and in the order of the file where they ask for as much. */
    List<Phrase> phrases() {
        return phrases;
    }

    /** Tells whether one of them was written for this very approach, in this tone; each is a bit. */
    public boolean serves(int approach, int tone) {
        for (Phrase phrase : phrases) {
            if ((phrase.use().approaches() & approach) != 0 && (phrase.use().tones() & tone) != 0) {
                return true;
            }
        }
        return false;
    }
}
