package org.replypolitely.invitation;

import java.util.ArrayList;
import java.util.List;
import org.replypolitely.text.Chars;
import org.replypolitely.text.Texts;

/** The line under a name, taken apart as far as one can be sure. */
public final class Headline {

    private static final List<String> AT = List.of("at", "@", "bei", "chez", "presso");
    private static final List<String> PAST = List.of(
            "ex",
            "former",
            "formerly",
            "previously",
            "past",
            "retired",
            "ehemals",
            "ehem",
            "früher",
            "vormals",
            "ancien",
            "ancienne");
    private static final String ENDS = "|·•,;/()–—\u2022\uFF5C";

    private Headline() {}

    /**
     * The employer that a headline names in the plainest form, like “Baker at Hearth &amp; Crumb”; an empty string where it names none, several,
     * or one of the past.
     */
    public static String employer(String headline) {
        return employer(headline, AT);
    }

    /** The same, where it stands after one of these words, given small. */
    public static String employer(String headline, List<String> after) {
        String found = "";
        for (String part : parts(headline)) {
            String employer = employerOf(part, after);
            if (!employer.isEmpty() && !found.isEmpty()) {
                return "";
            }
            found = found + employer;
        }
        return found;
    }

    /** What stands between the signs that separate one role from the next; none is empty. */
    public static List<String> parts(String headline) {
        StringBuilder marked = new StringBuilder();
        String tidy = Texts.tidy(headline).replace(" - ", "|");
        for (int i = 0; i < tidy.length(); i++) {
            char c = tidy.charAt(i);
            marked.append(ENDS.indexOf(c) >= 0 ? '|' : c);
        }
        List<String> parts = new ArrayList<>();
        for (String part : Texts.split(marked.toString(), '|')) {
            String stripped = Texts.strip(part);
            if (!stripped.isEmpty()) {
                parts.add(stripped);
            }
        }
        return parts;
    }

    /** Tells whether a part of a headline speaks of the past. */
    public static boolean isPast(String part) {
        for (String word : Texts.words(Texts.lower(part.replace('-', ' ').replace('.', ' ')))) {
            if (PAST.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String employerOf(String part, List<String> after) {
        if (isPast(part)) {
            return "";
        }
        List<String> words = Texts.words(part.replace("@", " @ "));
        for (int i = words.size() - 2; i >= 0; i--) {
            if (after.contains(Texts.lower(words.get(i)))) {
                List<String> rest = words.subList(i + 1, words.size());
                return isName(rest.get(0)) ? Texts.join(rest, " ") : "";
            }
        }
        return "";
    }

    /** Employers begin with a capital or a digit, or are written without capitals at all; “at heart” and “at home” are none. */
    private static boolean isName(String word) {
        char first = word.charAt(0);
        return Chars.isUpper(first) || Chars.isDigit(first) || Chars.isEastAsian(first);
    }
}
