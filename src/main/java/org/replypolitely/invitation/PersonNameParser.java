package org.replypolitely.invitation;

import java.util.ArrayList;
import java.util.List;
import org.replypolitely.text.Chars;
import org.replypolitely.text.Texts;

/** Takes one displayed name apart: cut what is not the name, tidy its spelling, then find given name and surname. */
final class PersonNameParser {

    private static final int LONGEST = 100;
    private static final int LONGEST_WORD = 30;
    private static final int MOST_WORDS = 7;
    private static final String OPENING = "([{<\u300C\u3010\uFF08\u201C\u00AB\"";
    private static final String CLOSING = ")]}>\u300D\u3011\uFF09\u201D\u00BB\"";
    private static final String SEPARATORS = "|\u2022\u2122\u00AE;:\u2503\uFF5C~*/\\+=";

    private final String source;
    private String title = "";
    private String civilAbroad = "";

    PersonNameParser(String source) {
        this.source = source;
    }

    PersonName parse() {
        if (source.length() > 4 * LONGEST) {
            return PersonName.NONE;
        }
        String name = withoutBrackets(Texts.tidy(source));
        if (name.indexOf('@') >= 0 || name.contains("://") || name.contains("www.")) {
            return PersonName.NONE;
        }
        List<String> words = nameWords(inSpokenOrder(upToSeparator(name)));
        if (words.isEmpty()
                || words.size() > MOST_WORDS
                || Texts.join(words, " ").length() > LONGEST) {
            return PersonName.NONE;
        }
        boolean isPhrase = words.size() > 2 && Texts.lower(words.get(0)).equals("the");
        for (String word : words) {
            if (isPhrase || NameWords.isOrganisation(word) || word.length() > LONGEST_WORD) {
                return PersonName.NONE;
            }
        }
        return apart(words);
    }

    private PersonName apart(List<String> words) {
        String displayed = Texts.join(words, " ");
        if (Chars.isEastAsian(words.get(0).codePointAt(0))) {
            return new PersonName("", words.size() > 1 ? words.get(0) : "", title, displayed);
        }
        if (words.size() == 1) {
            // after a title, the one word is the surname
            String only = NameWords.isInitial(words.get(0)) ? "" : words.get(0);
            if (title.isEmpty() && !civilAbroad.isEmpty()) {
                return new PersonName("", only, "", only.isEmpty() ? "" : civilAbroad + " " + only);
            }
            return title.isEmpty()
                    ? new PersonName(only, "", "", only)
                    : new PersonName("", only, title, only.isEmpty() ? "" : title + " " + only);
        }
        if (NameWords.isFamilyFirst(words.get(0))) {
            return new PersonName(words.get(words.size() - 1), words.get(0), title, displayed);
        }
        int surnameAt = surnameAt(words);
        String surname = Texts.join(words.subList(surnameAt, words.size()), " ");
        String given = NameWords.isCompoundBeginning(words.get(0)) && surnameAt > 1
                ? words.get(0) + " " + words.get(1)
                : words.get(0);
        return new PersonName(
                NameWords.isInitial(given) ? "" : given, NameWords.isInitial(surname) ? "" : surname, title, displayed);
    }

    /** The surname is the last word, with the particles before it; the first word is never part of it. */
    private static int surnameAt(List<String> words) {
        for (int i = 1; i < words.size() - 1; i++) {
            if (NameWords.isParticle(words.get(i))) {
                return i;
            }
        }
        return words.size() - 1;
    }

    private static String withoutBrackets(String name) {
        StringBuilder outside = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean closes = CLOSING.indexOf(c) >= 0;
            if (closes && depth > 0) {
                depth--;
                outside.append(' ');
            } else if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (depth == 0 && !closes) {
                outside.append(c);
            }
        }
        return Texts.tidy(outside.toString());
    }

    private static String upToSeparator(String name) {
        for (int i = 1; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean loneDash = (c == '-' || c == '\u2013' || c == '\u2014') && name.charAt(i - 1) == ' ';
            boolean pronouns = c == '/' && name.charAt(i - 1) != ' ';
            if (loneDash || c == '\u2014' || (SEPARATORS.indexOf(c) >= 0 && !pronouns)) {
                return name.substring(0, i);
            }
        }
        return name;
    }

    /** "Raman, Priya" is a name, the wrong way round; what follows any other comma is credentials. */
    private static String inSpokenOrder(String name) {
        int comma = name.indexOf(',');
        if (comma < 0) {
            return name;
        }
        String before = Texts.strip(name.substring(0, comma));
        String after = withoutCredentials(Texts.strip(name.substring(comma + 1)));
        boolean isOneName = isSurname(Texts.words(before)) && after.indexOf(',') < 0;
        return isOneName && isGivenName(Texts.words(after), before) ? after + " " + before : before;
    }

    private static String withoutCredentials(String names) {
        int comma = names.indexOf(',');
        List<String> rest = Texts.words(names.substring(comma + 1));
        return comma > 0
                        && !rest.isEmpty()
                        && NameWords.isCredential(rest.get(0).replace(",", ""))
                ? names.substring(0, comma)
                : names;
    }

    /** One word, with or without particles. */
    private static boolean isSurname(List<String> words) {
        for (int i = 0; i < words.size() - 1; i++) {
            if (!NameWords.isParticle(words.get(i))) {
                return false;
            }
        }
        return !words.isEmpty() && !NameWords.isTitle(words.get(words.size() - 1));
    }

    /** One word that nothing speaks against, with or without a title. */
    private static boolean isGivenName(List<String> words, String surname) {
        if (words.isEmpty() || (words.size() > 1 && !NameWords.isTitle(words.get(words.size() - 2)))) {
            return false;
        }
        String word = words.get(words.size() - 1);
        return word.length() > 1
                && Chars.isUpper(word.charAt(0))
                && (!isAllCaps(word) || isAllCaps(surname))
                && !NameWords.isCredential(word)
                && !NameWords.isTitle(word)
                && !NameWords.isAdvertising(word)
                && !NameWords.isOrganisation(word);
    }

    private List<String> nameWords(String name) {
        List<String> words = new ArrayList<>();
        for (String raw : Texts.words(name)) {
            String word = lettersOf(raw);
            boolean isSign = word.isEmpty() && raw.codePointAt(0) > 0x2000;
            boolean ends = NameWords.isAdvertising(raw) || NameWords.isBorn(raw) || (isSign && words.size() > 1);
            if (ends && !words.isEmpty()) {
                break;
            }
            boolean isPronouns = raw.indexOf('/') >= 0 || (words.size() > 1 && NameWords.isPronoun(raw));
            if (word.isEmpty() || isPronouns || isQuoted(raw)) {
                continue;
            }
            boolean isTitle = NameWords.isTitle(word) || (!title.isEmpty() && NameWords.isTitleTail(word));
            if (words.isEmpty() && isTitle) {
                title = title.isEmpty() ? NameWords.title(word) : title;
                civilAbroad = NameWords.isCivilAbroad(word) ? Texts.capitalised(word) : civilAbroad;
            } else {
                words.add(word);
            }
        }
        dropCredentials(words);
        dropSecondScript(words);
        return inOrdinarySpelling(words);
    }

    private static boolean isQuoted(String raw) {
        String quotes = "'\u2018\u2019";
        return raw.length() > 2
                && quotes.indexOf(raw.charAt(0)) >= 0
                && quotes.indexOf(raw.charAt(raw.length() - 1)) >= 0;
    }

    /** Letters, inner hyphens and apostrophes, and the full stop of an initial; a word with a digit is no name. */
    private static String lettersOf(String raw) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < raw.length(); ) {
            int written = raw.codePointAt(i);
            i += Character.charCount(written);
            int c = FancyLetters.plain(written);
            if (Chars.isDigit(c)) {
                return "";
            }
            if (c == '\'' || c == '\u2018' || c == '`') {
                letters.append('\u2019');
            } else if (Chars.isLetter(c) || c == '-' || c == '\u2019' || c == '.' || c == '\u30FB' || c == '&') {
                letters.appendCodePoint(c);
            }
        }
        int start = 0;
        int end = letters.length();
        while (start < end && "-\u2019.".indexOf(letters.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "-\u2019".indexOf(letters.charAt(end - 1)) >= 0) {
            end--;
        }
        return letters.substring(start, end);
    }

    private static void dropCredentials(List<String> words) {
        while (words.size() > 1) {
            String last = words.get(words.size() - 1);
            boolean shouts = words.size() > 2 && last.length() > 1 && isAllCaps(last) && !isAllCaps(words.get(0));
            boolean credential = NameWords.isCredential(last)
                    && (words.size() > 2 || !last.equals(Texts.capitalised(Texts.lower(last))));
            if (!shouts && !credential) {
                return;
            }
            words.remove(words.size() - 1);
        }
    }

    /** "Wei Zhang 张伟" says one name twice; the first word's script decides. */
    private static void dropSecondScript(List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        boolean eastAsian = Chars.isEastAsian(words.get(0).codePointAt(0));
        List<String> same = new ArrayList<>();
        for (String word : words) {
            if (Chars.isEastAsian(word.codePointAt(0)) == eastAsian) {
                same.add(word);
            }
        }
        words.clear();
        words.addAll(same);
    }

    private static List<String> inOrdinarySpelling(List<String> words) {
        boolean allLoud = true;
        boolean allQuiet = true;
        boolean allInverted = true;
        for (String word : words) {
            allLoud &= isAllCaps(word);
            allQuiet &= word.equals(Texts.lower(word));
            allInverted &= word.length() > 1 && Chars.isLower(word.charAt(0)) && isAllCaps(word.substring(1));
        }
        boolean initialsOnly = words.size() == 1 && words.get(0).length() < 3;
        if ((!allLoud && !allQuiet && !allInverted) || initialsOnly) {
            return words;
        }
        List<String> spelled = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String lower = Texts.lower(words.get(i));
            boolean keepsLower = i > 0 && i < words.size() - 1 && NameWords.isParticle(lower);
            spelled.add(keepsLower ? lower : capitalisedParts(lower));
        }
        return spelled;
    }

    private static String capitalisedParts(String lower) {
        StringBuilder spelled = new StringBuilder();
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            boolean begins = i == 0
                    || lower.charAt(i - 1) == '-'
                    || lower.charAt(i - 1) == '.'
                    || (i == 2 && lower.charAt(1) == '\u2019')
                    || (i == 2 && lower.startsWith("mc"));
            spelled.append(begins ? Chars.upper(c) : c);
        }
        return spelled.toString();
    }

    private static boolean isAllCaps(String word) {
        boolean anyLetter = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Chars.isLower(c)) {
                return false;
            }
            anyLetter |= Chars.isUpper(c);
        }
        return anyLetter;
    }
}
