package org.replypolitely.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The words of a structure report, and those of a page that must not be among them. */
public final class ReportWords {

    private static final List<String> OWN = in(StructureReport.TITLE + " page recognised described text names");

    private ReportWords() {}

    /** The words of a text, in small letters. */
    public static List<String> in(String text) {
        List<String> words = new ArrayList<>();
        for (String word : Pattern.compile("[^\\p{L}\\p{M}’]+").split(text.toLowerCase(Locale.ROOT), -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Every word that the page shows or says, but those of HTML and of naming parts, which no report can do without. */
    public static List<String> toHide(Document page) {
        StringBuilder said = new StringBuilder(page.body().wholeText());
        for (Element each : page.body().getAllElements()) {
            for (String name : List.of("aria-label", "alt", "title", "href", "id")) {
                said.append(' ').append(each.attr(name));
            }
        }
        return in(said.toString()).stream()
                .filter(word -> word.length() > 1)
                .filter(word -> !StructureWords.masked(word).equals(word))
                .filter(word -> !OWN.contains(word))
                .toList();
    }
}
