package org.replypolitely.wording;

import org.replypolitely.text.Chars;
import org.replypolitely.text.Texts;

/** Fits what the user typed into a sentence, or makes sentences of it. */
final class Details {

    private static final String ENDS = ".!?\u2026\u3002\uFF01\uFF1F\u061F";
    private static final String LOOSE_ENDS = ".,;:!?\u3002";

    private Details() {}

    /** Without the punctuation at its end, so that a sentence can go on. */
    static String inSentence(String detail) {
        String tidy = Texts.tidy(detail);
        int end = tidy.length();
        while (end > 0 && (LOOSE_ENDS.indexOf(tidy.charAt(end - 1)) >= 0 || Chars.isSpace(tidy.charAt(end - 1)))) {
            end--;
        }
        return tidy.substring(0, end);
    }

    /** With a full stop at its end, where there is none yet, and a capital at its beginning. */
    static String asSentences(String answer) {
        String tidy = Texts.capitalised(Texts.tidy(answer));
        boolean open = !tidy.isEmpty() && ENDS.indexOf(tidy.charAt(tidy.length() - 1)) < 0;
        return open ? tidy + "." : tidy;
    }
}
