package org.replypolitely.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.replypolitely.tact.TactRules;
import org.replypolitely.tact.TactRulesReader;

class TactRuleCompilerTest {

    private static final String GOOD = """
            too-busy = Never too busy.
                .source = Donnelly et al.
                .forbids =
                    too busy
                .incorrect =
                    I’m too busy.
                .correct =
                    I keep it for work.
            """;

    @Test
    void everyShippedRuleFileCompiles() {
        TactRules rules = TactRulesReader.read(TactRuleCompiler.compile(Path.of("src/main/resources/tact/en.ftl")));
        assertThat(rules.language()).isEqualTo("en");
        assertThat(rules.rules()).hasSizeGreaterThan(15);
    }

    @Test
    void everyMistakeIsNamedWithFileLineAndWhatToDo() {
        refuses(GOOD.replace("I’m too busy.", "I’m resting."), "en.ftl:5: ", "does not break the rule");
        refuses(GOOD.replace("I keep it for work.", "I’m too  busy."), "en.ftl:7: ", "breaks the rule");
        refuses(GOOD.replace("    .source = Donnelly et al.\n", ""), "en.ftl:1: ", "no .source");
        refuses(GOOD.replace(".forbids", ".forbid"), "en.ftl:3: ", "there is no .forbid");
        refuses(
                GOOD.replace("et al.", "et al.\n    .approaches = refuse"),
                "en.ftl:3: ",
                "refuse",
                "decline-with-reason");
        refuses(GOOD.replace(".forbids =\n        too busy", ".at-most = few"), "en.ftl:3: ", "must be a number");
        refuses(GOOD.replace("too-busy", "too-lazy"), "en.ftl:1: ", "TactRuleIds");
        refuses(GOOD.replace("too busy\n", "too busy → so * busy\n"), "en.ftl:3: ", "more *");
        refuses(GOOD.replace("too busy\n", "too busy → much too busy\n"), "en.ftl:3: ", "breaks the rule too");
        refuses(GOOD.replace("too busy\n", "too > busy\n"), "en.ftl:3: ", "cannot stand in a pattern");
        refuses(
                GOOD.replace(".forbids", ".needs").replace("too busy\n", "work → so\n"),
                "en.ftl:3: ",
                "only .forbids and .counts");
    }

    private static void refuses(String source, String... parts) {
        assertThatThrownBy(() -> TactRuleCompiler.compile("en.ftl", source))
                .isInstanceOf(DataError.class)
                .hasMessageContainingAll(parts);
    }
}
