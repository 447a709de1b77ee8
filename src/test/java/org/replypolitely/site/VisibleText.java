package org.replypolitely.site;

/** Brings text as it stands in a document into the shape in which a reader sees it. */
public final class VisibleText {

    private VisibleText() {}

    /** The text as one line: every run of white space is one space, none at the ends. */
    public static String line(String text) {
        return shaped(text, false);
    }

    /** The text with its line breaks: every other run of white space is one space, none at the ends of a line. */
    public static String lines(String text) {
        return shaped(text, true);
    }

    private static String shaped(String text, boolean keepLines) {
        if (isShaped(text)) {
            return text;
        }
        StringBuilder shaped = new StringBuilder();
        char gap = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                gap = keepLines && (c == '\n' || gap == '\n') ? '\n' : ' ';
            } else {
                if (gap != 0 && shaped.length() > 0) {
                    shaped.append(gap);
                }
                gap = 0;
                shaped.append(c);
            }
        }
        return shaped.toString();
    }

    /** Most text is: it needs no copy. */
    private static boolean isShaped(String text) {
        boolean afterSpace = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = isSpace(c);
            if (space && (afterSpace || c != ' ')) {
                return false;
            }
            afterSpace = space;
        }
        return text.isEmpty() || !afterSpace;
    }

    /** White space of any kind; the JDK's own test differs between the JVM and compiled JavaScript. */
    private static boolean isSpace(char c) {
        return c == ' '
                || (c >= '\t' && c <= '\r')
                || c == '\u00a0'
                || (c >= '\u2000' && c <= '\u200a')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202f'
                || c == '\u3000';
    }
}
