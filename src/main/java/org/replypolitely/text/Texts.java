package org.replypolitely.text;

import java.util.ArrayList;
import java.util.List;

/** Strings: trimming, splitting, joining and comparing, the same on the JVM and in compiled JavaScript. */
public final class Texts {

    private Texts() {}

    /** Tells whether a text shows nothing: empty, or white space and invisible characters only. */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isEdge(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Removes white space and invisible characters from both ends. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isEdge(text.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Removes invisible characters, turns every run of white space into one space, and strips. */
    public static String tidy(String text) {
        StringBuilder tidy = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Chars.isSpace(c)) {
                gap = tidy.length() > 0;
            } else if (!Chars.isInvisible(c)) {
                if (gap) {
                    tidy.append(' ');
                    gap = false;
                }
                tidy.appendCodePoint(c);
            }
        }
        return tidy.toString();
    }

    /** Splits at every separator; neighbours yield empty parts, so that joining gives the text back. */
    public static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == separator) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    /** The parts between runs of white space; none is empty. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && !Chars.isSpace(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    /** Joins parts with a separator between them. */
    public static String join(List<String> parts, String separator) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                joined.append(separator);
            }
            joined.append(parts.get(i));
        }
        return joined.toString();
    }

    /** The beginning of a text, at most so many characters of it; what takes two of them stays whole or is left out. */
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        boolean splits = most > 0 && Character.isHighSurrogate(text.charAt(most - 1));
        return text.substring(0, splits ? most - 1 : most);
    }

    /** Lower case for Latin, Greek and Cyrillic letters; the same length as before. */
    public static String lower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            lower.append(Chars.lower(text.charAt(i)));
        }
        return lower.toString();
    }

    /** The text with its first letter in upper case. */
    public static String capitalised(String text) {
        return text.isEmpty() ? text : Chars.upper(text.charAt(0)) + text.substring(1);
    }

    /** The name of an enum constant as data files write it: {@code OPEN_THE_DOOR} becomes {@code open-the-door}. */
    public static String kebab(Enum<?> constant) {
        return lower(constant.name()).replace('_', '-');
    }

    // surrogates are never edges: a pair is a visible character, all but the rare tag characters
    private static boolean isEdge(char c) {
        return Chars.isSpace(c) || Chars.isInvisible(c);
    }
}
