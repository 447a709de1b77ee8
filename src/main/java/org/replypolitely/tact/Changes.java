package org.replypolitely.tact;

import org.replypolitely.text.Chars;
import org.replypolitely.text.Texts;

/** Fits the change that a pattern knows into the text around it. */
final class Changes {

    private static final String SENTENCE_ENDS = ".!?\u2026\u3002\uFF01\uFF1F\u061F";
    private static final String STICKS_TO_WORD = ".,;:!?)\u2026\u3002";

    private final String text;
    private final Tokens tokens;

    Changes(String text, Tokens tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** The change for a pattern that matches from this token on. */
    TactChange of(TactPattern pattern, int from, String change) {
        int start = tokens.start(from);
        int end = tokens.end(from + pattern.words().size() - 1);
        boolean capital = beginsSentence(start) && Chars.isUpper(text.charAt(start));
        if (change.isEmpty()) {
            return without(start, end, capital);
        }
        String words = filled(pattern, from, change);
        return new TactChange(start, end, capital ? Texts.capitalised(words) : words);
    }

    private String filled(TactPattern pattern, int from, String change) {
        StringBuilder words = new StringBuilder();
        int next = 0;
        for (int i = 0; i < change.length(); i++) {
            if (change.charAt(i) != '*') {
                words.append(change.charAt(i));
                continue;
            }
            while (!pattern.words().get(next).equals("*")) {
                next++;
            }
            words.append(text, tokens.start(from + next), tokens.end(from + next));
            next++;
        }
        return words.toString();
    }

    /** Nothing in their place: the comma after them goes too, and one of the two spaces; what begins the sentence now gets its capital. */
    private TactChange without(int start, int end, boolean capital) {
        int first = start;
        int after = end;
        if ((beginsSentence(start) || follows(start, ',')) && after < text.length() && text.charAt(after) == ',') {
            after++;
        }
        int next = afterSpaces(after);
        boolean endsLine = next == text.length() || text.charAt(next) == '\n';
        if (endsLine || STICKS_TO_WORD.indexOf(text.charAt(next)) >= 0) {
            while (first > 0 && text.charAt(first - 1) == ' ') {
                first--;
            }
            if (first > 0 && text.charAt(first - 1) == ',') {
                first--;
            }
            return new TactChange(first, after, "");
        }
        if (capital && Chars.isLetter(text.codePointAt(next))) {
            int letter = next + Character.charCount(text.codePointAt(next));
            return new TactChange(first, letter, Texts.capitalised(text.substring(next, letter)));
        }
        return new TactChange(first, next, "");
    }

    private int afterSpaces(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private boolean follows(int start, char sign) {
        int i = start;
        while (i > 0 && text.charAt(i - 1) == ' ') {
            i--;
        }
        return i > 0 && text.charAt(i - 1) == sign;
    }

    private boolean beginsSentence(int start) {
        int i = start;
        while (i > 0 && Chars.isSpace(text.charAt(i - 1))) {
            if (text.charAt(i - 1) == '\n') {
                return true;
            }
            i--;
        }
        return i == 0 || SENTENCE_ENDS.indexOf(text.charAt(i - 1)) >= 0;
    }
}
