package org.replypolitely.differential;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.replypolitely.build.PhraseBookCompiler;

/**
 * Measures complete suggestion sets a second of processor time, compiled as shipped and run by Node.js, five runs a language. Not a test: figures depend on the
 * machine. {@code mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.replypolitely.differential.EngineSpeed}
 */
public final class EngineSpeed {

    private static final int RUNS = 5;

    private EngineSpeed() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("speed");
        String script = CompiledScript.of(SpeedScript.class, folder);
        for (String language : new String[] {"en", "de"}) {
            String book = PhraseBookCompiler.compile(Path.of("src/main/resources/phrasebooks", language + ".ftl"));
            Path run = folder.resolve(language + ".js");
            Files.writeString(
                    run,
                    "globalThis.phraseBook = " + new ObjectMapper().writeValueAsString(book) + ";\n" + script
                            + "\nmain(); console.log(Math.round(setsPerSecond) + ' sets a second, ' + texts + ' texts');\n");
            for (int i = 0; i < RUNS; i++) {
                Process node = new ProcessBuilder("node", run.toString())
                        .redirectErrorStream(true)
                        .start();
                String said = new String(node.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                System.out.printf(Locale.ROOT, "%s: %s", language, said);
            }
        }
    }
}
