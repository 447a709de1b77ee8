package org.replypolitely.tact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.replypolitely.build.TactRuleCompiler;
import org.replypolitely.decision.Approach;
import org.replypolitely.phrasebook.Words;

/** How often the rules of tact speak up without need, and whether they do where they must. */
class FalseAlarmsTest {

    private static final Path CORPORA = Path.of("src/test/resources/tact");

    @ParameterizedTest
    @FieldSource("org.replypolitely.panel.ReplyLanguage#BOOKS")
    void theRulesLeaveFineMessagesAlone(String language) throws IOException {
        List<String> alarms = new ArrayList<>();
        List<String[]> messages = messages("fine-" + language);
        TactRules rules = rules(language);
        for (String[] message : messages) {
            Approach approach = Words.constant(Approach.values(), message[0]);
            for (TactRemark remark : TactCheck.check(message[1], approach, rules)) {
                alarms.add(remark.rule() + " “" + message[1].substring(remark.start(), remark.end()) + "” in: "
                        + message[1]);
            }
        }
        assertThat(messages).hasSizeGreaterThanOrEqualTo(100);
        assertThat(alarms)
                .as(alarms.size() + " false alarms in " + messages.size() + " messages: " + alarms)
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("org.replypolitely.panel.ReplyLanguage#BOOKS")
    void theRulesSpeakUpWhereAMessageHurts(String language) throws IOException {
        TactRules rules = rules(language);
        for (String[] message : messages("tactless-" + language)) {
            assertThat(TactCheck.check(message[1], Approach.DECLINE_WITH_REASON, rules))
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
        return TactRulesReader.read(TactRuleCompiler.compile(Path.of("src/main/resources/tact", language + ".ftl")));
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
