package org.replypolitely.build;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.replypolitely.tact.TactRules;
import org.replypolitely.tact.TactRulesReader;

/** A phrase that breaks a rule of tact is not built. */
class PhraseTactTest {

    private static final Path DATA = Path.of("src/main/resources");
    private static final TactRules ENGLISH =
            TactRulesReader.read(TactRuleCompiler.compile(DATA.resolve("tact/en.ftl")));

    @ParameterizedTest
    @FieldSource("org.replypolitely.panel.ReplyLanguage#BOOKS")
    void everyPhraseThatIsShippedKeepsTheRules(String language) {
        String file = language + ".ftl";
        assertThatCode(() -> PhraseTact.check(
                        DATA.resolve("phrasebooks").resolve(file),
                        DATA.resolve("tact").resolve(file)))
                .doesNotThrowAnyException();
    }

    @Test
    void aPhraseThatApologisesIsRefusedByFileAndLine() {
        assertThatThrownBy(() -> check("Sorry, I keep it for work.", ""))
                .isInstanceOf(DataError.class)
                .hasMessageContainingAll("en.ftl:3: ", "NO_APOLOGY", "“Sorry,”", "say it otherwise");
    }

    @Test
    void aRefusalSaysNoForNowButAnOpenDoorMaySayNotYet() {
        assertThatThrownBy(() -> check("I’ll pass for now.", "    .approaches = ask, decline-with-reason\n"))
                .hasMessageContaining("MAYBE");
        assertThatThrownBy(() -> check("I’ll pass for now.", "")).hasMessageContaining("MAYBE");
        assertThatCode(() -> check("Let’s not connect just yet.", "    .approaches = open-the-door\n"))
                .doesNotThrowAnyException();
    }

    @Test
    void aPhraseIsNotBlamedForWhatOnlyAWholeMessageHas() {
        assertThatCode(() -> check("Thank you for the invitation.", "")).doesNotThrowAnyException();
    }

    private static void check(String words, String approaches) {
        PhraseTact.check(
                "en.ftl",
                "phrase = " + words + "\n    .move = reason\n" + approaches + "    .examples =\n        → " + words
                        + "\n",
                ENGLISH);
    }
}
