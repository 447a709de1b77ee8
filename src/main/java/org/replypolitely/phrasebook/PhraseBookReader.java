package org.replypolitely.phrasebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.Relationship;
import org.replypolitely.text.Texts;

/**
 * Reads the compiled form of a phrase book: a first line {@code phrases 1 LANGUAGE}, then a line a phrase, its ten fields separated by tabs
 * in the order of {@link Phrase}, lists separated by commas, words as {@link WordsReader} has them.
 */
public final class PhraseBookReader {

    private static final String HEADER = "phrases 1 ";
    private static final int FIELDS = 10;

    private PhraseBookReader() {}

    /** Reads a compiled phrase book. Throws IllegalArgumentException, naming the line, where it is damaged. */
    public static PhraseBook read(String compiled) {
        List<String> lines = Texts.split(compiled, '\n');
        if (!lines.get(0).startsWith(HEADER)) {
            throw new IllegalArgumentException("line 1: not a compiled phrase book");
        }
        List<Phrase> phrases = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                phrases.add(phrase(lines.get(i), i + 1));
            }
        }
        return new PhraseBook(lines.get(0).substring(HEADER.length()), phrases);
    }

    private static Phrase phrase(String line, int number) {
        List<String> fields = Texts.split(line, '\t');
        if (fields.size() != FIELDS) {
            throw new IllegalArgumentException(
                    "line " + number + ": " + fields.size() + " fields instead of " + FIELDS);
        }
        try {
            return new Phrase(
                    fields.get(0),
                    Words.constant(Move.values(), fields.get(1)),
                    constants(Approach.values(), fields.get(2)),
                    constants(Tone.values(), fields.get(3)),
                    constants(Register.values(), fields.get(4)),
                    constants(PublicReason.values(), fields.get(5)),
                    constants(Relationship.values(), fields.get(6)),
                    constants(Condition.values(), fields.get(7)),
                    fields.get(8),
                    new WordsReader(fields.get(9)).read());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
        }
    }

    private static <E extends Enum<E>> Set<E> constants(E[] all, String list) {
        Set<E> some = new HashSet<>();
        if (!list.isEmpty()) {
            for (String word : Texts.split(list, ',')) {
                some.add(Words.constant(all, word));
            }
        }
        return some;
    }
}
