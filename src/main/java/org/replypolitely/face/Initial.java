package org.replypolitely.face;

import java.util.List;
import org.replypolitely.text.Texts;

/** The one character that stands for a person where there is no picture. */
public final class Initial {

    private static final List<String> TITLES =
            List.of("dr", "prof", "professor", "professorin", "mr", "mrs", "ms", "mx", "herr", "frau", "sir", "dame");

    private Initial() {}

    /**
     * The first character of a name, whole even outside the basic plane; titles before it, like “Prof. Dr.”, are passed over. An empty string where
     * there is none.
     */
    public static String of(String name) {
        List<String> words = Texts.words(name);
        int first = 0;
        while (first < words.size() - 1 && isTitle(words.get(first))) {
            first++;
        }
        String said = words.isEmpty() ? "" : words.get(first);
        return said.isEmpty() ? "" : said.substring(0, said.offsetByCodePoints(0, 1));
    }

    private static boolean isTitle(String word) {
        // “J.” is a name; “Dr.” and “Dipl.-Ing.” are none
        return TITLES.contains(Texts.lower(word)) || (word.length() > 2 && word.endsWith("."));
    }
}
