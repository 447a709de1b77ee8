package org.replypolitely.tact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.replypolitely.decision.Approach;
import org.replypolitely.text.Texts;

/**
 * Reads the compiled form of a language's tact rules: a first line {@code tact 1 LANGUAGE}, perhaps a line {@code @abbreviations dr prof}, then a
 * line a rule, its ten fields separated by tabs in the order of {@link TactRule}; patterns are separated by bars, their words by spaces, and what
 * to put in their place follows after {@code >}.
 */
public final class TactRulesReader {

    private static final String HEADER = "tact 1 ";
    private static final String ABBREVIATIONS = "@abbreviations ";
    private static final int FIELDS = 10;

    private TactRulesReader() {}

    /** Reads compiled rules. Throws IllegalArgumentException, naming the line, where they are damaged. */
    public static TactRules read(String compiled) {
        List<String> lines = Texts.split(compiled, '\n');
        if (!lines.get(0).startsWith(HEADER)) {
            throw new IllegalArgumentException("line 1: not compiled tact rules");
        }
        Set<String> abbreviations = new HashSet<>();
        List<TactRule> rules = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).startsWith(ABBREVIATIONS)) {
                abbreviations.addAll(Texts.words(lines.get(i).substring(ABBREVIATIONS.length())));
            } else if (!lines.get(i).isEmpty()) {
                rules.add(rule(Texts.split(lines.get(i), '\t'), i + 1));
            }
        }
        return new TactRules(lines.get(0).substring(HEADER.length()), abbreviations, rules);
    }

    private static TactRule rule(List<String> fields, int line) {
        if (fields.size() != FIELDS) {
            throw new IllegalArgumentException("line " + line + ": " + fields.size() + " fields instead of " + FIELDS);
        }
        return new TactRule(
                fields.get(0),
                approaches(fields.get(1), line),
                patterns(fields.get(2)),
                patterns(fields.get(3)),
                patterns(fields.get(4)),
                patterns(fields.get(5)),
                patterns(fields.get(6)),
                number(fields.get(7), line),
                number(fields.get(8), line),
                number(fields.get(9), line));
    }

    private static Set<Approach> approaches(String list, int line) {
        Set<Approach> approaches = new HashSet<>();
        if (list.isEmpty()) {
            return approaches;
        }
        for (String word : Texts.split(list, ',')) {
            approaches.add(approach(word, line));
        }
        return approaches;
    }

    private static Approach approach(String word, int line) {
        for (Approach approach : Approach.values()) {
            if (Texts.kebab(approach).equals(word)) {
                return approach;
            }
        }
        throw new IllegalArgumentException("line " + line + ": unknown approach \"" + word + "\"");
    }

    private static List<TactPattern> patterns(String field) {
        List<TactPattern> patterns = new ArrayList<>();
        if (!field.isEmpty()) {
            for (String pattern : Texts.split(field, '|')) {
                int arrow = pattern.indexOf('>');
                patterns.add(
                        arrow < 0
                                ? new TactPattern(Texts.words(pattern), Optional.empty())
                                : new TactPattern(
                                        Texts.words(pattern.substring(0, arrow)),
                                        Optional.of(pattern.substring(arrow + 1))));
            }
        }
        return patterns;
    }

    private static int number(String digits, int line) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("line " + line + ": not a number: " + digits, e);
        }
    }
}
