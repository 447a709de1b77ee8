package org.replypolitely.build;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.replypolitely.text.Chars;

/** Writes into a phrase's words how each region spells them: {@code heißt} becomes {@code {region?CH=heisst|*=heißt}}. */
final class Respelling {

    private final List<Spelling> spellings;
    private final Set<String> regions = new LinkedHashSet<>();

    Respelling(List<Spelling> spellings) {
        this.spellings = List.copyOf(spellings);
        spellings.forEach(spelling -> regions.add(spelling.region()));
    }

    /** Plain text in compiled words; text without any other spelling stays as it is. */
    String of(String text) {
        if (spellings.isEmpty()) {
            return text;
        }
        StringBuilder words = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Chars.isLetter(text.charAt(i))) {
                words.append(word(text.substring(start, i)));
                if (i < text.length()) {
                    words.append(text.charAt(i));
                }
                start = i + 1;
            }
        }
        return words.toString();
    }

    private String word(String word) {
        StringBuilder variants = new StringBuilder();
        for (String region : regions) {
            String respelled = word;
            for (Spelling spelling : spellings) {
                respelled = spelling.region().equals(region) ? spelling.of(respelled) : respelled;
            }
            if (!respelled.equals(word)) {
                variants.append(region).append('=').append(respelled).append('|');
            }
        }
        return variants.isEmpty() ? word : "{region?" + variants + "*=" + word + "}";
    }
}
