package org.replypolitely.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the user types is fitted into a sentence, or made into one. */
class DetailsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "next week|next week",
                "' next  week. '|next week",
                "next week!?|next week",
                "next week . |next week",
                "at 3.30|at 3.30",
                "(the reunion)|(the reunion)",
                "...|''",
                "''|''",
            })
    void theMarksAtItsEndGoSoThatTheSentenceCanGoOn(String typed, String inSentence) {
        assertThat(Details.inSentence(typed)).isEqualTo(inSentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yes, on Fridays|Yes, on Fridays.",
                "Yes.|Yes.",
                "Yes!|Yes!",
                "Do I?|Do I?",
                "' yes '|Yes.",
                "''|''",
            })
    void anAnswerBecomesASentence(String typed, String sentences) {
        assertThat(Details.asSentences(typed)).isEqualTo(sentences);
    }
}
