package org.replypolitely.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.replypolitely.text.Chars;
import org.replypolitely.text.Texts;

/**
 * People who may well compare notes: one employer's, or a circle that the user named.
 *
 * @param name as the card or the user words it, or an empty string where none is known
 */
public record Circle(String name) {

    /** Nobody knows which. */
    public static final Circle NONE = new Circle("");

    private static final Set<String> LEGAL_FORMS = Set.of(
            "ag",
            "bv",
            "co",
            "corp",
            "corporation",
            "e.v",
            "ev",
            "gmbh",
            "inc",
            "incorporated",
            "kg",
            "limited",
            "llc",
            "llp",
            "ltd",
            "mbh",
            "nv",
            "ohg",
            "oy",
            "plc",
            "pty",
            "s.a",
            "sa",
            "sarl",
            "se",
            "spa",
            "srl",
            "ug");

    /** Tells whether this says nothing. */
    public boolean isNone() {
        return key().isEmpty();
    }

    /** Tells whether two names mean one circle; nothing is the same as no circle. */
    public boolean isSameAs(Circle other) {
        return !isNone() && key().equals(other.key());
    }

    /** What stays of the name when spelling, signs and legal forms are left out. */
    public String key() {
        List<String> words = new ArrayList<>();
        for (String word : Texts.words(Texts.lower(Texts.tidy(name)))) {
            String bare = bare(word);
            if (!bare.isEmpty()) {
                words.add(bare);
            }
        }
        while (words.size() > 1 && LEGAL_FORMS.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return Texts.join(words, " ");
    }

    /** Without signs at its ends. */
    private static String bare(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && isSign(word.charAt(start))) {
            start++;
        }
        while (end > start && isSign(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(start, end);
    }

    private static boolean isSign(char c) {
        return !Character.isSurrogate(c) && !Chars.isLetter(c) && !Chars.isDigit(c);
    }
}
