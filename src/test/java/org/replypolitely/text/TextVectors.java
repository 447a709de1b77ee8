package org.replypolitely.text;

import java.util.ArrayList;
import java.util.List;

/** The inputs that every text helper is tried on, on the JVM and, compiled, in the browsers. */
public final class TextVectors {

    private static final String[] INPUTS = {
        "",
        " ",
        "\t",
        "\n",
        "\r\n",
        "\u00a0",
        "\u202f\u2007",
        "\u3000",
        "\u200b",
        "\ufeff",
        " Dana ",
        "\u00a0Dana\tOkafor\n",
        "Dana\u00a0Okafor",
        "a,,b,",
        ",",
        "Zo\u00eb \u00c9lodie \u00c5sa",
        "Zoe\u0308 E\u0301lodie",
        "\u0130stanbul \u0131 \u0178 \u00df \u0160\u017e \u0139\u013a",
        "\u0391\u03a9\u03c2\u03c9 \u0416\u0436 \u0401\u0451",
        "\u674e \u5c0f\u9f99",
        "\u200f\u0645\u0631\u064a\u0645\u200f",
        "\u202b\u05e9\u05dc\u05d5\u05dd\u202c",
        "\ud83d\ude80 Sam \ud83d\ude80",
        "\ud840\udc0b\ud83c\uddf3\ud83c\uddf1",
        "\ud83d",
        "O\u2019Neil-Sm\u00edth (she/her)",
        "line one\u2028line two\u0085three",
        "ALL CAPS 123 \u00d7 \u00f7",
        "\u180e\u1680\u205f\u00ad",
        "\udb40\udc41"
    };

    private TextVectors() {}

    /** One line for each input and helper, in plain ASCII, to compare between machines. */
    public static List<String> results() {
        List<String> lines = new ArrayList<>();
        for (String input : INPUTS) {
            lines.add("isBlank " + ascii(input) + " = " + Texts.isBlank(input));
            lines.add("strip " + ascii(input) + " = " + ascii(Texts.strip(input)));
            lines.add("tidy " + ascii(input) + " = " + ascii(Texts.tidy(input)));
            lines.add("split " + ascii(input) + " = " + ascii(Texts.join(Texts.split(input, ','), "|")));
            lines.add("words " + ascii(input) + " = " + ascii(Texts.join(Texts.words(input), "|")));
            lines.add("cut " + ascii(input) + " = " + ascii(Texts.cut(input, 1)));
            lines.add("lower " + ascii(input) + " = " + ascii(Texts.lower(input)));
            lines.add("capitalised " + ascii(input) + " = " + ascii(Texts.capitalised(input)));
            lines.add("hash " + ascii(input) + " = " + StableHash.of(input));
            lines.add("chars " + ascii(input) + " = " + chars(input));
        }
        return lines;
    }

    private static String chars(String input) {
        StringBuilder kinds = new StringBuilder();
        for (int i = 0; i < input.length(); i++) {
            char c = input.charAt(i);
            int cp = input.codePointAt(i);
            kinds.append(Chars.isSpace(c) ? 's' : '-')
                    .append(Chars.isInvisible(cp) ? 'i' : '-')
                    .append(Chars.isLetter(cp) ? 'l' : '-')
                    .append(Chars.isDigit(c) ? 'd' : '-')
                    .append(Chars.isUpper(c) ? 'U' : Chars.isLower(c) ? 'L' : '-')
                    .append(Chars.isEastAsian(cp) ? 'e' : '-')
                    .append(' ');
        }
        return kinds.toString();
    }

    private static String ascii(String text) {
        StringBuilder ascii = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F) {
                ascii.append(c);
            } else {
                ascii.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    ascii.append("0123456789abcdef".charAt((c >> shift) & 15));
                }
            }
        }
        return ascii.append('"').toString();
    }
}
