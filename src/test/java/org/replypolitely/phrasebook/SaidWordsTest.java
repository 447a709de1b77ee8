package org.replypolitely.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which words one would notice if a message said them twice. */
class SaidWordsTest {

    private static final String LINE = "\t\t\tusual\tneutral\t\t\t\t\t\t";

    private static final PhraseBook BOOK = PhraseBookReader.read("phrases 3 en\n"
            + "@repeatable with your\n"
            + phrase("work", "I keep it for work with people")
            + phrase("people", "People like my work, and it’s your work that I like")
            + phrase("choice", "I keep it for {register?casual=friends|*=colleagues} of {given}")
            + phrase("friends", "Friends, not colleagues, not Northwind"));

    @Test
    void aWordOfFourLettersCountsOnceHoweverItIsSpelledOrOftenSaid() {
        assertThat(repeated("work", "I keep it for work with people", "people")).isEqualTo(2);
        assertThat(repeated("people", "People like my work, and it’s your work that I like", "work"))
                .isEqualTo(2);
    }

    @Test
    void onlyWhatWasChosenIsSaid() {
        assertThat(repeated("choice", "I keep it for friends of Dana", "friends"))
                .isEqualTo(1);
        assertThat(repeated("choice", "I keep it for colleagues of Dana", "friends"))
                .isEqualTo(1);
    }

    @Test
    void whatASlotBringsIsSaidTooWhereWordsAreChosen() {
        assertThat(repeated("choice", "I keep it for friends of Northwind", "friends"))
                .isEqualTo(2);
    }

    @Test
    void aMessageThatSaysNothingRepeatsNothing() {
        for (Phrase phrase : BOOK.phrases()) {
            assertThat(BOOK.nothingSaid().repeatedBy(phrase)).isZero();
        }
    }

    @Test
    void whereABookListsNoneShortWordsMayComeTwice() {
        PhraseBook book = new PhraseBook(
                "en",
                List.of(),
                Set.of(),
                Set.of(),
                List.of(),
                List.of(BOOK.phrases().get(0)));
        SaidWords said = book.nothingSaid();
        said.add(book.phrases().get(0), "I keep it for work with people", 0);
        assertThat(said.repeatedBy(book.phrases().get(0))).isEqualTo(1);
    }

    private static int repeated(String first, String words, String then) {
        SaidWords said = BOOK.nothingSaid();
        said.add(of(first), "Hi friends, " + words, "Hi friends, ".length());
        return said.repeatedBy(of(then));
    }

    private static Phrase of(String id) {
        return BOOK.phrases().stream()
                .filter(phrase -> phrase.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String phrase(String id, String words) {
        return id + "\tgratitude" + LINE + words + "\n";
    }
}
