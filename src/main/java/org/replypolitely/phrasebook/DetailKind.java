package org.replypolitely.phrasebook;

import java.util.List;

/**
 * A kind of free words, known by the word that they begin with: "next week" says when, "grab a coffee" says what to do.
 *
 * @param kind its name, by which phrases choose
 * @param beginnings the words that details of this kind begin with, spelled as inside a sentence
 */
public record DetailKind(String kind, List<String> beginnings) {

    /** The kind of everything that begins otherwise: a thing. */
    public static final String WHAT = "what";

    public DetailKind {
        beginnings = List.copyOf(beginnings);
    }
}
