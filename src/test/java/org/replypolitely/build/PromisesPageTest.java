package org.replypolitely.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/promises.md} names a test for each promise: all of them exist. */
class PromisesPageTest {

    private static final Path PAGE = Path.of("docs/promises.md");
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+(?:Test|IT))\\.(\\w+)`");

    @Test
    void everyTestThatThePageOfPromisesNamesExists() throws IOException {
        List<MatchResult> named =
                NAMED.matcher(Files.readString(PAGE)).results().toList();

        assertThat(named).hasSizeGreaterThan(30);
        assertThat(named)
                .allSatisfy(
                        one -> assertThat(source(one.group(1))).as(one.group()).contains("void " + one.group(2) + "("));
    }

    private static String source(String type) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return Files.readString(files.filter(file -> file.endsWith(type + ".java"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("there is no " + type)));
        }
    }
}
