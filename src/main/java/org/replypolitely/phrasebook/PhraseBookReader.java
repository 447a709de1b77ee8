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
 * Reads the compiled form of a phrase book: a first line {@code phrases 3 LANGUAGE}; lines {@code @detail KIND word word} {@code @repeatable word
 * word}, {@code @small-after-greeting word word} and {@code @employer-after word word}; then a line a phrase, its twelve fields separated by tabs: id, move, covers, approaches, tones, registers, reasons, relationships, when,
 * unless, offer, words; lists separated by commas, words as {@link WordsReader} has them.
 */
public final class PhraseBookReader {

    private static final String HEADER = "phrases 3 ";
    private static final int FIELDS = 12;

    private PhraseBookReader() {}

    /** Reads a compiled phrase book. Throws IllegalArgumentException, naming the line, where it is damaged. */
    public static PhraseBook read(String compiled) {
        List<String> lines = Texts.split(compiled, '\n');
        if (!lines.get(0).startsWith(HEADER)) {
            throw new IllegalArgumentException("line 1: not a compiled phrase book");
        }
        List<DetailKind> kinds = new ArrayList<>();
        Set<String> repeatable = new HashSet<>();
        Set<String> small = new HashSet<>();
        List<String> employerAfter = new ArrayList<>();
        List<Phrase> phrases = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("@detail ")) {
                List<String> words = words(line, i + 1);
                kinds.add(new DetailKind(words.get(1), words.subList(2, words.size())));
            } else if (line.startsWith("@repeatable ")) {
                List<String> words = words(line, i + 1);
                repeatable.addAll(words.subList(1, words.size()));
            } else if (line.startsWith("@small-after-greeting ")) {
                List<String> words = words(line, i + 1);
                small.addAll(words.subList(1, words.size()));
            } else if (line.startsWith("@employer-after ")) {
                List<String> words = words(line, i + 1);
                employerAfter.addAll(words.subList(1, words.size()));
            } else if (!line.isEmpty()) {
                phrases.add(phrase(line, i + 1));
            }
        }
        return new PhraseBook(
                lines.get(0).substring(HEADER.length()), kinds, repeatable, small, employerAfter, phrases);
    }

    private static List<String> words(String line, int number) {
        List<String> words = Texts.words(line);
        if (words.size() < 2) {
            throw new IllegalArgumentException("line " + number + ": " + line + "lists nothing");
        }
        return words;
    }

    private static Phrase phrase(String line, int number) {
        List<String> fields = Texts.split(line, '\t');
        if (fields.size() != FIELDS) {
            throw new IllegalArgumentException(
                    "line " + number + ": " + fields.size() + " fields instead of " + FIELDS);
        }
        try {
            Use use = new Use(
                    Bits.of(constants(Approach.values(), fields.get(3))),
                    Bits.of(constants(Tone.values(), fields.get(4))),
                    Bits.of(constants(Register.values(), fields.get(5))),
                    Bits.of(constants(Relationship.values(), fields.get(7))),
                    Bits.of(constants(Condition.values(), fields.get(8))),
                    Bits.of(constants(Condition.values(), fields.get(9))));
            return new Phrase(
                    fields.get(0),
                    Words.constant(Move.values(), fields.get(1)),
                    constants(Move.values(), fields.get(2)),
                    use,
                    constants(PublicReason.values(), fields.get(6)),
                    fields.get(10),
                    new WordsReader(fields.get(11)).read());
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
