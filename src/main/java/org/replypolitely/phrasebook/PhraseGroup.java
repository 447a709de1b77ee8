package org.replypolitely.phrasebook;

import java.util.List;

/**
 * The phrases of a book that make the same move and tell the same reasons.
 *
 * @param reasons exactly the public reasons that each of them tells, as {@link Bits}
 * @param phrases the phrases, those that ask for most first, and in the order of the file where they ask for as much
 */
public record PhraseGroup(int reasons, List<Phrase> phrases) {

    public PhraseGroup {
        phrases = List.copyOf(phrases);
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
