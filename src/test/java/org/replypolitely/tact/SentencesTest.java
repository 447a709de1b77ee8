package org.replypolitely.tact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    private static final Set<String> ABBREVIATIONS = Set.of("dr", "z.b", "#");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Hi Dana|0",
                "Thanks.|1",
                "Thanks. Really? Yes! And so on… Done.|5",
                "\"Thanks.\nBye.\"|2",
                "Version 3.5 it is.|1",
                "好。好。|2",
                "Dr. Raman came.|1",
                "DR. Raman came.|1",
                "Dr! Raman came.|2",
                "So do I. Thanks.|2",
                "J. Smith came.|1",
                "It was 9. Fine.|1",
                "It was 15. Fine.|1",
                "It was 155. Fine.|2",
                "It was 1a. Fine.|2",
                "It was a1. Fine.|2",
                "Come z. b. on Friday.|1",
                "Come z.B. on Friday.|1",
                "Come (dr. on) Friday.|1",
                "Well . Fine.|2",
            })
    void aSentenceIsWhatEndsWithAMarkThatNoAbbreviationDateOrInitialExplains(String text, int sentences) {
        assertThat(Sentences.count(text, ABBREVIATIONS)).isEqualTo(sentences);
    }

    @Test
    void aNumberEndsASentenceInALanguageThatWritesNoDatesSo() {
        assertThat(Sentences.count("On May 15. Fine.", Set.of())).isEqualTo(2);
    }
}
