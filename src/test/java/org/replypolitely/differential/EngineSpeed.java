package org.replypolitely.differential;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.replypolitely.build.PhraseBookCompiler;

/**
 * Measures complete suggestion sets, counsel included, a second of processor time: compiled as shipped and run by Node.js, several runs of two
 * seconds a language. Not a test: figures depend on the machine. {@code mvn -q test-compile exec:java@bench-engine -Dbench.rounds=5}
 */
public final class EngineSpeed {

    private EngineSpeed() {}

    /** Takes the number of runs. */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("speed");
        String script = CompiledScript.of(SpeedScript.class, folder);
        for (String language : List.of("en", "de")) {
            String book = PhraseBookCompiler.compile(Path.of("src/main/resources/phrasebooks", language + ".ftl"));
            Path run = folder.resolve(language + ".js");
            Files.writeString(
                    run,
                    "globalThis.phraseBook = " + new ObjectMapper().writeValueAsString(book) + ";\n" + script
                            + "\nmain(); console.log(Math.round(setsPerSecond));\n");
            List<Integer> figures = new ArrayList<>();
            for (int i = 0; i < Integer.parseInt(args[0]); i++) {
                figures.add(run(run));
            }
            figures.sort(Integer::compare);
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d sets a second (median of %d runs, %d to %d)%n",
                    language,
                    figures.get(figures.size() / 2),
                    figures.size(),
                    figures.get(0),
                    figures.get(figures.size() - 1));
        }
    }

    private static int run(Path script) throws IOException {
        Process node = new ProcessBuilder("node", script.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return Integer.parseInt(said.strip());
    }
}
