package org.replypolitely.panel;

import java.util.List;
import org.replypolitely.text.Chars;
import org.replypolitely.text.Texts;

/** Which language a reply is worded in: one of those that have a phrase book and rules of tact. */
public final class ReplyLanguage {

    /** The languages that replies can be in; the last one is the one for everybody else. {@code AnotherLanguageTest} says what else each needs. */
    public static final List<String> BOOKS = List.of("de", "en");

    private ReplyLanguage() {}

    /**
     * The user's own choice, else the language of the inviter's note, else the browser's, else English; one that has no phrase book counts as none.
     *
     * @param chosen a language tag, or an empty string
     * @param note the language of the note, where it is reliably known; or an empty string
     * @param browser the browser's language, like {@code de_CH}
     */
    public static String of(String chosen, String note, String browser) {
        for (String tag : List.of(chosen, note, browser)) {
            for (String book : BOOKS) {
                if (isOf(tag, book)) {
                    return book;
                }
            }
        }
        return BOOKS.get(BOOKS.size() - 1);
    }

    /** The region of the first of these tags that is of the book's language and names one, as in {@code en-GB}; else an empty string. */
    static String region(String book, List<String> tags) {
        for (String tag : tags) {
            int end = tag.length() - 2;
            if (isOf(tag, book) && end == book.length() + 1) {
                return "" + Chars.upper(tag.charAt(end)) + Chars.upper(tag.charAt(end + 1));
            }
        }
        return "";
    }

    private static boolean isOf(String tag, String book) {
        String lower = Texts.lower(tag);
        return lower.equals(book) || lower.startsWith(book + "-") || lower.startsWith(book + "_");
    }
}
