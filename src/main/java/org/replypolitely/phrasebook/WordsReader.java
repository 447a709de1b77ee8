package org.replypolitely.phrasebook;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the compiled words of a phrase: text; <code>{given}</code> for a slot; <code>{years?1=a year|other words for all else}</code> for a
 * choice, whose last alternative has no key: <code>{years?1=a year|*={years} years}</code>.
 */
final class WordsReader {

    private final String source;
    private int at;

    WordsReader(String source) {
        this.source = source;
    }

    List<Part> read() {
        List<Part> parts = parts(false);
        if (at < source.length()) {
            throw damaged();
        }
        return parts;
    }

    private List<Part> parts(boolean inVariant) {
        List<Part> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '}' || (inVariant && c == '|')) {
                break;
            }
            at++;
            if (c == '{') {
                flush(text, parts);
                parts.add(placeable());
            } else {
                text.append(c);
            }
        }
        flush(text, parts);
        return parts;
    }

    private static void flush(StringBuilder text, List<Part> parts) {
        if (text.length() > 0) {
            parts.add(new Part.Text(text.toString()));
            text.setLength(0);
        }
    }

    private Part placeable() {
        int start = at;
        while (at < source.length() && source.charAt(at) != '}' && source.charAt(at) != '?') {
            at++;
        }
        Slot slot = Words.constant(Slot.values(), source.substring(start, at));
        return take() == '}' ? new Part.Value(slot) : choice(slot);
    }

    private Part choice(Slot by) {
        List<Part.Variant> variants = new ArrayList<>();
        while (true) {
            int start = at;
            while (at < source.length() && source.charAt(at) != '=') {
                at++;
            }
            String key = source.substring(start, at);
            take();
            List<Part> parts = parts(true);
            char end = take();
            if (key.equals("*")) {
                if (end != '}') {
                    throw damaged();
                }
                return new Part.Choice(by, variants, parts);
            }
            if (end != '|') {
                throw damaged();
            }
            variants.add(new Part.Variant(key, parts));
        }
    }

    private char take() {
        if (at >= source.length()) {
            throw damaged();
        }
        return source.charAt(at++);
    }

    private IllegalArgumentException damaged() {
        return new IllegalArgumentException("damaged words at character " + (at + 1));
    }
}
