package org.replypolitely.text;

/** Text as data in a style sheet. */
public final class CssText {

    private static final int HEXADECIMAL = 16;

    private CssText() {}

    /** A string literal that stands for exactly this text: every character but letters and digits of ASCII is escaped (CSS Syntax 3, 4.3.7). */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        int i = 0;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (isPlain(point)) {
                quoted.append((char) point);
            } else {
                quoted.append('\\').append(Integer.toString(point, HEXADECIMAL)).append(' ');
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isPlain(int point) {
        return point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z' || point >= '0' && point <= '9';
    }
}
