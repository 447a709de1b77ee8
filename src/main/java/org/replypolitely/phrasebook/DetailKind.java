package org.replypolitely.phrasebook;

import java.util.List;
import org.replypolitely.text.Chars;
import org.replypolitely.text.Texts;

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

    /**
     * Free words, recognised.
     *
     * @param words spelled so that they can stand inside a sentence
     * @param kind their kind
     */
    public record Recognised(String words, String kind) {}

    /** Finds out what kind of words these are. */
    public static Recognised recognise(String words, List<DetailKind> kinds) {
        if (words.isEmpty()) {
            return new Recognised(words, WHAT);
        }
        int end = 0;
        while (end < words.length() && !Chars.isSpace(words.charAt(end)) && words.charAt(end) != ',') {
            end++;
        }
        String first = words.substring(0, end);
        String lower = Texts.lower(first);
        for (DetailKind kind : kinds) {
            for (String beginning : kind.beginnings()) {
                if (Texts.lower(beginning).equals(lower)) {
                    return new Recognised(beginning + words.substring(end), kind.kind());
                }
            }
        }
        return new Recognised(words, WHAT);
    }
}
