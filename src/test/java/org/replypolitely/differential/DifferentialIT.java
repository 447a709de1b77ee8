package org.replypolitely.differential;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.replypolitely.build.EvidenceCompiler;
import org.replypolitely.build.PhraseBookCompiler;
import org.replypolitely.build.TactRuleCompiler;
import org.replypolitely.endtoend.EndToEnd;
import org.replypolitely.endtoend.bidi.Page;

/** Compiled JavaScript computes what the JVM computes. */
@EndToEnd
class DifferentialIT {

    private static final Path DATA = Path.of("src/main/resources");

    @Test
    void theBrowserComputesWhatTheJvmComputes(Page page) throws Exception {
        String phraseBook = PhraseBookCompiler.compile(DATA.resolve("phrasebooks/en.ftl"));
        String tactRules = TactRuleCompiler.compile(DATA.resolve("tact/en.ftl"));
        String evidence = EvidenceCompiler.compile(DATA.resolve("evidence"));
        List<String> expected = Vectors.results(phraseBook, tactRules, evidence);

        ObjectMapper json = new ObjectMapper();
        String script = CompiledScript.of(VectorScript.class, Files.createTempDirectory("vectors"));
        page.evaluate("(globalThis.vectorInput = {phraseBook: " + json.writeValueAsString(phraseBook) + ", tactRules: "
                + json.writeValueAsString(tactRules) + ", evidence: " + json.writeValueAsString(evidence)
                + "}, (() => {" + script + "\nmain(); return true;})())");
        List<String> computed = new ArrayList<>();
        page.evaluate("globalThis.vectorResults").forEach(line -> computed.add(line.asText()));

        assertThat(expected).hasSizeGreaterThan(2000);
        assertThat(computed).containsExactlyElementsOf(expected);
    }
}
