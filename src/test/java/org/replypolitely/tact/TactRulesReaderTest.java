package org.replypolitely.tact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.replypolitely.decision.Approach;

class TactRulesReaderTest {

    @Test
    void everyFieldIsReadIntoItsPlace() {
        TactRules rules = TactRulesReader.read("tact 1 de-AT\n@abbreviations dr z.b\n\n"
                + MadeUpRules.line(
                        "id=CALM",
                        "approaches=ask,open-the-door",
                        "forbids=so sorry|sorry>",
                        "allows=not sorry",
                        "needs=thanks",
                        "begins-with=hi *>Dear *",
                        "counts=perhaps",
                        "at-most=1",
                        "most-sentences=4",
                        "most-characters=400")
                + "\n");
        assertThat(rules.language()).isEqualTo("de-AT");
        assertThat(rules.abbreviations()).containsExactlyInAnyOrder("dr", "z.b");
        assertThat(rules.rules()).hasSize(1);
        TactRule rule = rules.rules().get(0);
        assertThat(rule.id()).isEqualTo("CALM");
        assertThat(rule.approaches()).containsExactlyInAnyOrder(Approach.ASK, Approach.OPEN_THE_DOOR);
        assertThat(rule.forbids())
                .containsExactly(
                        new TactPattern(List.of("so", "sorry"), Optional.empty()),
                        new TactPattern(List.of("sorry"), Optional.of("")));
        assertThat(rule.allows()).containsExactly(new TactPattern(List.of("not", "sorry"), Optional.empty()));
        assertThat(rule.needs()).containsExactly(new TactPattern(List.of("thanks"), Optional.empty()));
        assertThat(rule.beginsWith()).containsExactly(new TactPattern(List.of("hi", "*"), Optional.of("Dear *")));
        assertThat(rule.counts()).containsExactly(new TactPattern(List.of("perhaps"), Optional.empty()));
        assertThat(rule.atMost()).isEqualTo(1);
        assertThat(rule.mostSentences()).isEqualTo(4);
        assertThat(rule.mostCharacters()).isEqualTo(400);
    }

    @Test
    void anEmptyFieldHoldsNoPatternAndNoApproach() {
        TactRule rule = MadeUpRules.rule().rules().get(0);
        assertThat(rule.approaches()).isEmpty();
        assertThat(rule.forbids()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "approaches=ask,refuse|line 4: unknown approach \"refuse\"",
                "at-most=some|line 4: not a number: some",
                "most-sentences=|'line 4: not a number: '",
                "most-characters=4 0|line 4: not a number: 4 0",
            })
    void aDamagedFieldIsRefusedByItsLine(String field, String message) {
        String compiled = "tact 1 en\n\n" + MadeUpRules.line() + "\n" + MadeUpRules.line(field);
        assertThatThrownBy(() -> TactRulesReader.read(compiled))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void aLineOfTooFewFieldsAndAFileOfSomethingElseAreRefused() {
        assertThatThrownBy(() -> TactRulesReader.read("tact 1 en\nRULE\task"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line 2: 2 fields instead of 10");
        assertThatThrownBy(() -> TactRulesReader.read("phrases 3 en\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line 1: not compiled tact rules");
    }
}
