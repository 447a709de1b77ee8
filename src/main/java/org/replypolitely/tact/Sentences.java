package org.replypolitely.tact;

import org.replypolitely.text.Chars;
import org.replypolitely.text.Texts;

/** Counts the sentences of a message; greeting and signature have no end mark and don't count. */
final class Sentences {

    private static final String ENDS = ".!?\u2026\u3002\uFF01\uFF1F\u061F";
    private static final String ABBREVIATIONS = " dr prof mr mrs ms mx st no e.g i.e etc approx ";

    private Sentences() {}

    static int count(String text) {
        int sentences = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean ends = ENDS.indexOf(text.charAt(i)) >= 0;
            boolean last = i + 1 == text.length() || Chars.isSpace(text.charAt(i + 1)) || text.charAt(i) >= 0x3000;
            if (ends && last && !endsAbbreviation(text, i)) {
                sentences++;
            }
        }
        return sentences;
    }

    private static boolean endsAbbreviation(String text, int stop) {
        int start = stop;
        while (start > 0 && !Chars.isSpace(text.charAt(start - 1))) {
            start--;
        }
        String word = Texts.lower(text.substring(start, stop));
        boolean initial = word.length() == 1 && !word.equals("i") && Chars.isUpper(text.charAt(start));
        return text.charAt(stop) == '.' && (initial || ABBREVIATIONS.contains(" " + word + " "));
    }
}
