package org.replypolitely.tact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.replypolitely.decision.Approach;
import org.replypolitely.phrasebook.Words;

/** How often the rules of tact speak up without need, and whether they do where they must. */
class FalseAlarmsTest {

    private static final Path CORPORA = Path.of("src/test/resources/tact");

    @ParameterizedTest
    @CsvSource({"en, 100, 0", "de, 100, 0"})
    void theRulesLeaveFineMessagesAlone(String language, int fewestMessages, int mostAlarms) throws IOException {
        List<String> alarms = new ArrayList<>();
        List<String[]> messages = messages("fine-" + language);
        for (String[] message : messages) {
            Approach approach = Words.constant(Approach.values(), message[0]);
            for (TactRemark remark : TactCheck.check(message[1], approach, rules(language))) {
                alarms.add(remark.rule() + " “" + message[1].substring(remark.start(), remark.end()) + "” in: "
                        + message[1]);
            }
        }
        assertThat(messages).hasSizeGreaterThanOrEqualTo(fewestMessages);
        assertThat(alarms)
                .as(alarms.size() + " false alarms in " + messages.size() + " messages: " + alarms)
                .hasSizeLessThanOrEqualTo(mostAlarms);
    }

    @ParameterizedTest
    @CsvSource({"en", "de"})
    void theRulesSpeakUpWhereAMessageHurts(String language) throws IOException {
        for (String[] message : messages("tactless-" + language)) {
            assertThat(TactCheck.check(message[1], Approach.DECLINE_WITH_REASON, rules(language)))
                    .as(message[1])
                    .extracting(TactRemark::rule)
                    .contains(message[0]);
        }
    }

    @Test
    void everyRuleHasATactlessMessageInEnglish() throws IOException {
        assertThat(messages("tactless-en")).extracting(message -> message[0]).containsAll(TactRuleIds.ALL);
    }

    private static TactRules rules(String language) {
        return language.equals("de") ? TactCheckTest.GERMAN : TactCheckTest.ENGLISH;
    }

    private static List<String[]> messages(String file) throws IOException {
        List<String[]> messages = new ArrayList<>();
        for (String line : Files.readAllLines(CORPORA.resolve(file + ".txt"))) {
            if (!line.startsWith("#")) {
                int bar = line.indexOf(" | ");
                messages.add(new String[] {
                    line.substring(0, bar), line.substring(bar + 3).replace('⏎', '\n')
                });
            }
        }
        return messages;
    }
}
