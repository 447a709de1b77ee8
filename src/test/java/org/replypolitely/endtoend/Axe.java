package org.replypolitely.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.replypolitely.endtoend.bidi.View;

/** What keeps people out of a screen, by all rules of axe-core. */
final class Axe {

    private static final String PUT_IN = "(() => { if (!window.axe) {\n" + script() + "\n} return true; })()";

    // what moves is taken to its end first, so that no colour is measured on its way
    private static final String LOOK = "(async () => { document.getAnimations().forEach(one => {"
            + " try { one.finish(); } catch (endless) { one.cancel(); } });"
            + " const found = await axe.run(document, {resultTypes: ['violations']});"
            + " return found.violations.flatMap(rule => rule.nodes.map(node =>"
            + " rule.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary.replace(/\\s+/g, ' '))); })()";

    private Axe() {}

    /** Each violation with its rule, its place and its reason. */
    static List<String> violations(View view) {
        view.evaluate(PUT_IN);
        List<String> violations = new ArrayList<>();
        for (JsonNode violation : view.evaluate(LOOK)) {
            violations.add(violation.asText());
        }
        return violations;
    }

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            if (in == null) {
                throw new IllegalStateException("axe-core's script is not among the dependencies");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
