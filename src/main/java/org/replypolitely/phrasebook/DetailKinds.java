package org.replypolitely.phrasebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.replypolitely.text.Chars;
import org.replypolitely.text.Texts;

/**
 * How a book tells kinds of free words apart: by the one or two words that they begin with. In a beginning, {@code _} stands between two words, and
 * {@code #} for any word that begins with a digit; {@code March>in_March} says with what to begin instead.
 */
public final class DetailKinds {

    private static final String NUMBER = "#";

    private final List<DetailKind> kinds;
    private final Map<String, Recognised> byBeginning = new HashMap<>();

    /** Takes the kinds; where two know the same beginning, the first one counts. */
    public DetailKinds(List<DetailKind> kinds) {
        this.kinds = List.copyOf(kinds);
        for (DetailKind kind : kinds) {
            for (String beginning : kind.beginnings()) {
                String spaced = beginning.replace('_', ' ');
                int arrow = spaced.indexOf('>');
                String typed = arrow < 0 ? spaced : spaced.substring(0, arrow);
                byBeginning.putIfAbsent(Texts.lower(typed), new Recognised(spaced.substring(arrow + 1), kind.kind()));
            }
        }
    }

    /**
     * Free words, recognised.
     *
     * @param words spelled so that they can stand inside a sentence
     * @param kind their kind
     */
    public record Recognised(String words, String kind) {}

    /** All of them, in the order of the file. */
    public List<DetailKind> all() {
        return kinds;
    }

    /** Finds out what kind of words these are; two words that are known together count more than the first one alone. */
    public Recognised recognise(String words) {
        int end = wordEnd(words, 0);
        String first = words.substring(0, end);
        if (end < words.length() && Chars.isSpace(words.charAt(end))) {
            int secondEnd = wordEnd(words, end + 1);
            String second = words.substring(end + 1, secondEnd);
            Recognised both = byBeginning.get(key(first) + " " + key(second));
            if (both != null) {
                String number = isNumber(first) ? first : second;
                return new Recognised(both.words().replace(NUMBER, number) + words.substring(secondEnd), both.kind());
            }
        }
        Recognised known = byBeginning.get(Texts.lower(first));
        return known == null
                ? new Recognised(words, DetailKind.WHAT)
                : new Recognised(known.words() + words.substring(end), known.kind());
    }

    private static int wordEnd(String words, int start) {
        int end = start;
        while (end < words.length() && !Chars.isSpace(words.charAt(end)) && words.charAt(end) != ',') {
            end++;
        }
        return end;
    }

    private static String key(String word) {
        return isNumber(word) ? NUMBER : Texts.lower(word);
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && Chars.isDigit(word.charAt(0));
    }
}
