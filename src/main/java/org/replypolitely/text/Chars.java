package org.replypolitely.text;

/**
 * What a character is, as far as names and short notes need it. Own tables, because the JDK's answers differ in compiled JavaScript; they
 * are exact for the Latin, Greek and Cyrillic letters and deliberately coarse elsewhere.
 */
public final class Chars {

    private Chars() {}

    /** Tells whether a character is white space of any kind: tab, line break, no-break and ideographic space included. */
    public static boolean isSpace(int c) {
        return c == ' '
                || (c >= '\t' && c <= '\r')
                || c == 0x85
                || c == 0xA0
                || c == 0x1680
                || (c >= 0x2000 && c <= 0x200A)
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || c == 0x205F
                || c == 0x3000;
    }

    /** Tells whether a character has no face of its own: control codes, zero-width and bidi marks, variation selectors, tags. */
    public static boolean isInvisible(int c) {
        return (c < 0x20 && !isSpace(c))
                || (c >= 0x7F && c < 0xA0 && c != 0x85)
                || c == 0xAD
                || c == 0x61C
                || c == 0x180E
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || (c >= 0xFE00 && c <= 0xFE0F)
                || c == 0xFEFF
                || (c >= 0xFFF9 && c <= 0xFFFC)
                || (c >= 0xE0000 && c <= 0xE0FFF);
    }

    /** Tells whether a character is an ASCII digit. */
    public static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Tells whether a character can be part of a word in any script: letters and combining marks; no digits, symbols or emoji. */
    public static boolean isLetter(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        if (c < 0x2000) {
            return (c >= 0xC0 && c != 0xD7 && c != 0xF7 && !isSpace(c) && !isInvisible(c) && !isOldPunctuation(c))
                    || c == 0xAA
                    || c == 0xB5
                    || c == 0xBA;
        }
        return (c >= 0x2C00 && c < 0x2E00)
                || (c >= 0x3005 && c <= 0x3007)
                || (c >= 0x3041 && c < 0x3200 && c != 0x30FB && c != 0x30A0)
                || (c >= 0x3400 && c < 0xA490 && !(c >= 0x4DC0 && c < 0x4E00))
                || (c >= 0xA4D0 && c < 0xD800)
                || (c >= 0xF900 && c < 0xFD3E)
                || (c >= 0xFD50 && c < 0xFDFD)
                || (c >= 0xFE20 && c < 0xFE30)
                || (c >= 0xFE70 && c < 0xFEFF)
                || (c >= 0xFF21 && c <= 0xFF3A)
                || (c >= 0xFF41 && c <= 0xFF5A)
                || (c >= 0xFF66 && c <= 0xFFDC)
                || (c >= 0x10000 && c < 0x1D000 && !(c >= 0x10100 && c < 0x10280))
                || (c >= 0x1E000 && c < 0x1F000)
                || (c >= 0x20000 && c < 0x40000);
    }

    /** Tells whether a character belongs to a script that is written without spaces between words. */
    public static boolean isEastAsian(int c) {
        return (c >= 0x3005 && c <= 0x3007)
                || (c >= 0x3040 && c < 0x3100)
                || (c >= 0x3400 && c < 0xA000)
                || (c >= 0xAC00 && c < 0xD7B0)
                || (c >= 0xF900 && c < 0xFB00)
                || (c >= 0xFF66 && c < 0xFFA0)
                || (c >= 0x20000 && c < 0x40000);
    }

    /** The lower-case form of a Latin, Greek or Cyrillic letter; anything else unchanged. */
    public static char lower(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        if (c >= 0xC0 && c <= 0xDE && c != 0xD7) {
            return (char) (c + 32);
        }
        if (isPairedLatin(c)) {
            return isUpperOfPair(c) ? (char) (c + 1) : c;
        }
        if (c == 0x178) {
            return 0xFF;
        }
        if ((c >= 0x391 && c <= 0x3A9 && c != 0x3A2) || (c >= 0x410 && c <= 0x42F)) {
            return (char) (c + 32);
        }
        return c >= 0x400 && c <= 0x40F ? (char) (c + 80) : c;
    }

    /** The upper-case form of a Latin, Greek or Cyrillic letter; anything else unchanged. */
    public static char upper(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' ? (char) (c - 32) : c;
        }
        if (c >= 0xE0 && c <= 0xFE && c != 0xF7) {
            return (char) (c - 32);
        }
        if (c == 0xFF) {
            return 0x178;
        }
        if (isPairedLatin(c)) {
            return isUpperOfPair(c) ? c : (char) (c - 1);
        }
        if ((c >= 0x3B1 && c <= 0x3C9 && c != 0x3C2) || (c >= 0x430 && c <= 0x44F)) {
            return (char) (c - 32);
        }
        return c >= 0x450 && c <= 0x45F ? (char) (c - 80) : c;
    }

    /** Tells whether a letter is upper case and has a lower-case form. */
    public static boolean isUpper(char c) {
        return lower(c) != c;
    }

    /** Tells whether a letter is lower case and has an upper-case form. */
    public static boolean isLower(char c) {
        return upper(c) != c;
    }

    // Latin Extended-A, -B (only its Romanian part) and Additional: pairs of upper and lower case side by side
    private static boolean isPairedLatin(char c) {
        return (c >= 0x100 && c <= 0x137 && c != 0x130 && c != 0x131)
                || (c >= 0x139 && c <= 0x148)
                || (c >= 0x14A && c <= 0x177)
                || (c >= 0x179 && c <= 0x17E)
                || (c >= 0x218 && c <= 0x21B)
                || (c >= 0x1E00 && c <= 0x1E95)
                || (c >= 0x1EA0 && c <= 0x1EFF);
    }

    private static boolean isUpperOfPair(char c) {
        boolean upperIsOdd = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E);
        return (c % 2 == 1) == upperIsOdd;
    }

    private static boolean isOldPunctuation(int c) {
        return c == 0x37E
                || c == 0x387
                || (c >= 0x55A && c <= 0x55F)
                || c == 0x589
                || c == 0x5BE
                || c == 0x5C0
                || c == 0x5C3
                || (c >= 0x5F3 && c <= 0x5F4)
                || (c >= 0x600 && c <= 0x60F)
                || (c >= 0x61B && c <= 0x61F)
                || (c >= 0x660 && c <= 0x66D)
                || c == 0x6D4
                || (c >= 0x6F0 && c <= 0x6F9)
                || (c >= 0x964 && c <= 0x96F)
                || c == 0xE3F
                || (c >= 0xE4F && c <= 0xE5B);
    }
}
