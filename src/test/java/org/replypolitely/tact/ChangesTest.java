package org.replypolitely.tact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.tact.MadeUpRules.changed;
import static org.replypolitely.tact.MadeUpRules.rule;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.replypolitely.decision.Approach;

/** A change that is suggested leaves a text that is whole: its commas, spaces and capitals. */
class ChangesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                // what begins the sentence gets the capital, the comma goes along
                "Honestly, it is for work.|It is for work.",
                "Honestly it is for work.|It is for work.",
                "Honestly  it is for work.|It is for work.",
                "Well. Honestly, it is for work.|Well. It is for work.",
                "Well! Honestly, it is for work.|Well! It is for work.",
                "\"Hi Dana\nHonestly, it is\"|\"Hi Dana\nIt is\"",
                "honestly, it is for work.|it is for work.",
                "Honestly, “we” do.|“we” do.",
                "Honestly, 3 of us do.|3 of us do.",
                "Honestly, émile does.|Émile does.",
                // no sentence begins after it, so its capital was none of a sentence
                "So Honestly it is for work.|So it is for work.",
                // inside, one space goes, and one of two commas
                "It is honestly for work.|It is for work.",
                "It is, honestly, for work.|It is, for work.",
                "It is , honestly, for work.|It is , for work.",
                "It is honestly, for work.|It is, for work.",
                "\"Best wishes, honestly,\nJo\"|\"Best wishes,\nJo\"",
                // at the end nothing hangs over
                "It is for work honestly.|It is for work.",
                "It is for work, honestly.|It is for work.",
                "It is (for work honestly).|It is (for work).",
                "It is for work honestly|It is for work",
                "It is for work, honestly|It is for work",
                "\"It is for work, honestly\nJo\"|\"It is for work\nJo\"",
                "\"It is for work  honestly  \"|\"It is for work  \"",
                "Honestly.|.",
            })
    void wordsThatGoTakeTheirCommaAndSpaceAlong(String before, String after) {
        assertThat(changed(before, rule("forbids=honestly>"))).isEqualTo(after);
    }

    @Test
    void aTextOfNothingElseIsLeftEmpty() {
        assertThat(changed("Honestly", rule("forbids=honestly>"))).isEmpty();
        assertThat(changed(" Honestly", rule("forbids=honestly>"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I cannot come.|I do not come.",
                "Cannot come.|Do not come.",
                "Sorry. CANNOT come.|Sorry. Do not come.",
                "So Cannot come.|So do not come.",
            })
    void wordsThatTakeTheirPlaceBeginASentenceAsTheyDid(String before, String after) {
        assertThat(changed(before, rule("forbids=cannot>do not"))).isEqualTo(after);
    }

    @Test
    void theWordsFoundStandWhereTheChangeWantsThem() {
        TactRules rules = rule("forbids=neither * nor *>not *, and not *");
        assertThat(changed("It is neither Fish nor fowl.", rules)).isEqualTo("It is not Fish, and not fowl.");
    }

    @Test
    void ofTwoPatternsOfTheSameLengthTheOneThatKnowsAChangeCountsAndOfTwoOfThoseTheFirst() {
        assertThat(changed("sorry", rule("forbids=sorry|sorry>regret"))).isEqualTo("regret");
        assertThat(changed("sorry", rule("forbids=sorry>regret|sorry>rue"))).isEqualTo("regret");
        assertThat(changed("so sorry", rule("forbids=so>|so sorry>regret"))).isEqualTo("regret");
    }

    @Test
    void aPatternWithoutAChangeSuggestsNone() {
        assertThat(TactCheck.check("sorry", Approach.ASK, rule("forbids=sorry")))
                .extracting(TactRemark::change)
                .containsExactly(Optional.empty());
    }
}
