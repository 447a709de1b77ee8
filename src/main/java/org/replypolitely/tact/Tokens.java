package org.replypolitely.tact;

import java.util.ArrayList;
import java.util.List;
import org.replypolitely.text.Chars;
import org.replypolitely.text.Texts;

/** A text as words and signs with their places, so that rules match words and not parts of words. */
final class Tokens {

    private final List<String> words = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    Tokens(String text) {
        int i = 0;
        while (i < text.length()) {
            int end = wordEnd(text, i);
            if (end > i) {
                add(text, i, end);
                i = end;
            } else {
                int c = text.codePointAt(i);
                int next = i + Character.charCount(c);
                if (!Chars.isSpace(c) && !Chars.isInvisible(c)) {
                    add(text, i, next);
                }
                i = next;
            }
        }
    }

    int size() {
        return words.size();
    }

    int start(int token) {
        return starts.get(token);
    }

    int end(int token) {
        return ends.get(token);
    }

    /** Tells whether a pattern matches from this token on. */
    boolean matches(List<String> pattern, int from) {
        if (from + pattern.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < pattern.size(); i++) {
            if (!matches(pattern.get(i), words.get(from + i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(String wanted, String word) {
        if (wanted.equals("*")) {
            return Chars.isLetter(word.codePointAt(0)) || Chars.isDigit(word.codePointAt(0));
        }
        boolean anyStart = wanted.startsWith("*");
        boolean anyEnd = wanted.endsWith("*");
        String core = wanted.substring(anyStart ? 1 : 0, wanted.length() - (anyEnd ? 1 : 0));
        if (anyStart) {
            return anyEnd ? word.contains(core) : word.endsWith(core);
        }
        return anyEnd ? word.startsWith(core) : word.equals(core);
    }

    private void add(String text, int start, int end) {
        words.add(Texts.lower(text.substring(start, end)).replace('\'', '\u2019'));
        starts.add(start);
        ends.add(end);
    }

    /** The end of the word that begins here, apostrophes and hyphens inside it included; the place itself where none begins. */
    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            boolean joins = (c == '\'' || c == '\u2019' || c == '-')
                    && end > start
                    && end + 1 < text.length()
                    && Chars.isLetter(text.codePointAt(end + 1));
            if (!Chars.isLetter(c) && !Chars.isDigit(c) && !joins) {
                return end;
            }
            end += Character.charCount(c);
        }
        return end;
    }
}
