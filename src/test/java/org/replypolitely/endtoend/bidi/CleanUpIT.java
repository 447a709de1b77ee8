package org.replypolitely.endtoend.bidi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever ends a run, no process and no folder of it is left. */
class CleanUpIT {
    @TempDir
    Path temporary;

    @Test
    void anInterruptedRunLeavesNeitherProcessNorFolder() throws Exception {
        List<ProcessHandle> family;
        try (Subprocess java = started()) {
            family = familyOf(java);
            assertThat(family).hasSizeGreaterThan(3);
            assertThat(profiles()).isNotEmpty();
            java.interrupt();
            java.awaitEnd();
        }

        for (ProcessHandle one : family) {
            one.onExit().get(10, TimeUnit.SECONDS);
        }
        assertThat(profiles()).isEmpty();
    }

    private List<Path> profiles() throws IOException {
        try (Stream<Path> files = Files.list(temporary)) {
            return files.filter(file -> file.getFileName().toString().startsWith("reply-politely"))
                    .toList();
        }
    }

    private Subprocess started() {
        Subprocess java = new Subprocess(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        StartAndWait.class.getName()),
                Map.of());
        java.awaitOutput(Pattern.compile("^(started) "));
        return java;
    }

    private static List<ProcessHandle> familyOf(Subprocess process) {
        try (Stream<ProcessHandle> descendants = process.descendants()) {
            return descendants.toList();
        }
    }
}
