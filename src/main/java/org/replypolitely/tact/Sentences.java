package org.replypolitely.tact;

import java.util.Set;
import org.replypolitely.text.Chars;
import org.replypolitely.text.Texts;

/** Counts the sentences of a message; greeting and signature have no end mark and don't count. */
final class Sentences {

    private static final String ENDS = ".!?\u2026\u3002\uFF01\uFF1F\u061F";
    private static final String DATE_DIGITS = "#";
    private static final int MOST_DATE_DIGITS = 2;

    private Sentences() {}

    /** The sentences of a text; abbreviations as {@link TactRules} has them. */
    static int count(String text, Set<String> abbreviations) {
        int sentences = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean ends = ENDS.indexOf(text.charAt(i)) >= 0;
            boolean last = i + 1 == text.length() || Chars.isSpace(text.charAt(i + 1)) || text.charAt(i) >= 0x3000;
            if (ends && last && !endsAbbreviation(text, i, abbreviations)) {
                sentences++;
            }
        }
        return sentences;
    }

    private static boolean endsAbbreviation(String text, int stop, Set<String> abbreviations) {
        if (text.charAt(stop) != '.') {
            return false;
        }
        int start = stop;
        while (start > 0 && isOfWord(text, start - 1)) {
            start--;
        }
        String word = Texts.lower(text.substring(start, stop));
        boolean initial = word.length() == 1 && !word.equals("i") && Chars.isLetter(word.charAt(0));
        return initial || abbreviations.contains(isShortNumber(word) ? DATE_DIGITS : word);
    }

    private static boolean isOfWord(String text, int at) {
        char c = text.charAt(at);
        return c == '.' || Chars.isLetter(c) || Chars.isDigit(c);
    }

    private static boolean isShortNumber(String word) {
        boolean digits = !word.isEmpty() && word.length() <= MOST_DATE_DIGITS;
        for (int i = 0; i < word.length(); i++) {
            digits &= Chars.isDigit(word.charAt(i));
        }
        return digits;
    }
}
