package org.replypolitely.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.replypolitely.build.PhraseBookCompiler;
import org.replypolitely.text.Texts;

/** What the British read has no American spelling in it, and the other way round: every alternative of every English phrase. */
class RegionalWordsTest {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}’-]+");

    private static final List<String> LINES = PhraseBookCompiler.compile(
                    Path.of("src/main/resources/phrasebooks/en.ftl"))
            .lines()
            .toList();

    @Test
    void theBritishReadNoAmericanSpelling() throws IOException {
        assertThat(sayingAnyOf(words(1), "GB")).isEmpty();
    }

    @Test
    void theAmericansReadNoBritishSpelling() throws IOException {
        assertThat(sayingAnyOf(words(0), "US")).isEmpty();
    }

    @Test
    void whoHasNoRegionReadsWhatBothWrite() throws IOException {
        assertThat(sayingAnyOf(words(0), "")).isEmpty();
        assertThat(sayingAnyOf(words(1), "")).isEmpty();
    }

    @Test
    void theBookNamesNoDayOfTheYearSoNobodyReadsItTheWrongWayRound() {
        Set<String> months = Set.of(
                "january",
                "february",
                "april",
                "june",
                "july",
                "august",
                "september",
                "october",
                "november",
                "december");
        assertThat(sayingAnyOf(months, "US")).isEmpty();
    }

    private static List<String> sayingAnyOf(Set<String> words, String region) {
        List<String> found = new ArrayList<>();
        for (String line : LINES) {
            List<String> fields = Texts.split(line, '\t');
            if (fields.size() == 12) {
                for (String word : NO_WORD.split(said(fields.get(11), region), -1)) {
                    if (words.contains(word.toLowerCase(Locale.ROOT))) {
                        found.add(fields.get(0) + ": " + word);
                    }
                }
            }
        }
        return found;
    }

    /** All alternatives that somebody of this region may read. */
    private static String said(String compiled, String region) {
        StringBuilder said = new StringBuilder();
        collect(new WordsReader(compiled).read(), region, said);
        return said.toString();
    }

    private static void collect(List<Part> parts, String region, StringBuilder said) {
        for (Part part : parts) {
            if (part instanceof Part.Choice choice && choice.by() == Slot.REGION) {
                collect(
                        choice.variants().stream()
                                .filter(variant -> variant.key().equals(region))
                                .findFirst()
                                .map(Part.Variant::parts)
                                .orElse(choice.other()),
                        region,
                        said);
            } else if (part instanceof Part.Choice choice) {
                for (Part.Variant variant : choice.variants()) {
                    said.append(' ');
                    collect(variant.parts(), region, said);
                }
                said.append(' ');
                collect(choice.other(), region, said);
            } else if (part instanceof Part.Text text) {
                said.append(text.words());
            }
        }
    }

    /** The words of one side of the list: 0 for British, 1 for American. */
    private static Set<String> words(int side) throws IOException {
        Set<String> words = new HashSet<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/spelling/gb-us.tsv"))) {
            List<String> pair = Texts.split(line, '\t');
            if (!line.startsWith("#") && !pair.get(side).equals("-")) {
                words.add(pair.get(side));
            }
        }
        assertThat(words).hasSizeGreaterThan(100);
        return words;
    }
}
