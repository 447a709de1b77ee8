package org.replypolitely.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** German goes on small after a greeting that ends with a comma, unless with a word that is always spelled with a capital. */
class AfterGreetingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'Hallo,'|Danke dir.|danke dir.",
                "'Hallo,'|Danke|danke",
                "'Hallo,'|Über den Gruß|über den Gruß",
                "'Hallo,'|Dankeschön.|Dankeschön.",
                "'Hallo,'|Post kam.|Post kam.",
                "'Hallo.'|Danke dir.|Danke dir.",
                "'Hallo,'|''|''",
                "''|Danke dir.|Danke dir.",
            })
    void theFirstWordIsSpelledAsTheGreetingAsks(String greeting, String body, String spelled) {
        PhraseBook german = new PhraseBook("de", List.of(), Set.of(), Set.of("danke", "über"), List.of(), List.of());
        assertThat(after(german, greeting, body)).isEqualTo(greeting + "\n\n" + spelled);
    }

    @Test
    void aLanguageThatListsNoWordsLeavesThemAlone() {
        PhraseBook english = new PhraseBook("en", List.of(), Set.of(), Set.of(), List.of(), List.of());
        assertThat(after(english, "Hi,", "Thanks.")).isEqualTo("Hi,\n\nThanks.");
    }

    private static String after(PhraseBook book, String greeting, String body) {
        StringBuilder message = new StringBuilder(greeting).append("\n\n").append(body);
        book.spellAfterGreeting(message, greeting.length(), greeting.length() + 2);
        return message.toString();
    }
}
