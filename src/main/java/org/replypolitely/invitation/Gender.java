package org.replypolitely.invitation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.replypolitely.text.Chars;
import org.replypolitely.text.Texts;

/** A grammatical gender, for agreement. Never guessed from a given name: only what somebody says of themself counts. */
public enum Gender {
    FEMININE,
    MASCULINE;

    private static final Set<String> SHE =
            Set.of("she", "her", "hers", "sie", "ihr", "ihre", "elle", "ella", "lei", "ela", "zij", "hun");
    private static final Set<String> HE =
            Set.of("he", "him", "his", "er", "ihm", "ihn", "il", "lui", "\u00E9l", "ele", "hij", "hem", "han");
    private static final Set<String> MS = Set.of("ms", "mrs", "miss", "frau", "mme", "madame", "sra", "signora");
    private static final Set<String> MR = Set.of("mr", "herr", "monsieur", "signor");

    /** The gender that a displayed name tells: by pronouns in brackets or with a slash, or by a title such as Ms. Empty where it tells none or several. */
    public static Optional<Gender> toldBy(String displayedName) {
        if (displayedName.length() > 400) {
            return Optional.empty();
        }
        List<String> words = Texts.words(Texts.tidy(displayedName));
        if (!words.isEmpty()) {
            String first = Texts.lower(words.get(0)).replace(".", "");
            if (MS.contains(first) || MR.contains(first)) {
                return Optional.of(MS.contains(first) ? FEMININE : MASCULINE);
            }
        }
        boolean she = false;
        boolean he = false;
        boolean inBrackets = false;
        for (String word : words) {
            inBrackets |= "([\uFF08".indexOf(word.charAt(0)) >= 0;
            if (inBrackets || word.indexOf('/') > 0) {
                for (String part : Texts.split(lettersAndSlashes(word), '/')) {
                    she |= SHE.contains(part);
                    he |= HE.contains(part);
                }
            }
            inBrackets &= ")]\uFF09".indexOf(word.charAt(word.length() - 1)) < 0;
        }
        if (she == he) {
            return Optional.empty();
        }
        return Optional.of(she ? FEMININE : MASCULINE);
    }

    private static String lettersAndSlashes(String word) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Chars.isLetter(c)) {
                kept.append(Chars.lower(c));
            } else if (c == '/' || c == ',') {
                kept.append('/');
            }
        }
        return kept.toString();
    }
}
