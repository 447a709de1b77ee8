package org.replypolitely.tact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.tact.MadeUpRules.found;
import static org.replypolitely.tact.MadeUpRules.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of a text a pattern is about: whole words, whatever their case, their apostrophes and what stands between them. */
class WordsFoundTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "so sorry|I am SO  sorry.|SO  sorry",
                "so sorry|\"so\nsorry\"|\"so\nsorry\"",
                "so sorry|I am so\u200B sorry|so\u200B sorry",
                "can’t|I can't.|can't",
                "can’t|I Can’t.|Can’t",
                "co-worker|my co-worker here|co-worker",
                "dogs|The dogs' home|dogs",
                "dogs|The dogs'|dogs",
                "rock|rock-|rock",
                "tis|'tis late|tis",
                "5|5-3|5",
                "5-a|a 5-a day|5-a",
                "2nd|my 2nd no|2nd",
                "ok 😀 bye|Ok 😀 bye 😀|Ok 😀 bye",
                "naïve|Naïve|Naïve",
                "\uD801\uDC28x|a \uD801\uDC28x|\uD801\uDC28x",
                "; )|Bye ;)|;)",
                "for * days|for 3 days|for 3 days",
                "for * days|for two days|for two days",
                "for * days|for ten-ish days|for ten-ish days",
                "apolog*|My apologies|apologies",
                "apolog*|I apologise|apologise",
                "*stuff|Newstuff|Newstuff",
                "*sorr*|unsorrowful|unsorrowful",
            })
    void aPatternFindsItsWords(String pattern, String text, String words) {
        assertThat(found(text, rule("forbids=" + pattern))).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "sorry|sorrywell",
                "sorry|unsorry",
                "worker|my co-worker",
                "so sorry|so",
                "so sorry|sorry so",
                "so sorry|so, sorry",
                "for * days|for , days",
                "for * days|for 😀 days",
                "apolog*|an epilogue",
                "apolog*|unapologetic",
                "*stuff|stuffing",
                "*sorr*|sore",
                "5|my 5th",
            })
    void itFindsNoOthers(String pattern, String text) {
        assertThat(found(text, rule("forbids=" + pattern))).isEmpty();
    }

    @Test
    void wordsThatComeTwiceAreFoundTwiceButNoWordBelongsToTwoFinds() {
        assertThat(found("sorry sorry", rule("forbids=sorry"))).containsExactly("sorry", "sorry");
        assertThat(found("so so so", rule("forbids=so so"))).containsExactly("so so");
        assertThat(found("so so so so", rule("forbids=so so"))).containsExactly("so so", "so so");
    }

    @Test
    void theLongestPatternCounts() {
        assertThat(found("I am so sorry", rule("forbids=so|so sorry|am>"))).containsExactly("am", "so sorry");
        assertThat(found("I am so sorry", rule("forbids=so sorry|so"))).containsExactly("so sorry");
    }
}
