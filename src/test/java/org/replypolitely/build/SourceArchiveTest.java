package org.replypolitely.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceArchiveTest {

    @Test
    void holdsWhatTheBuildReadsAndNothingThatAMachineAdded(@TempDir Path repository) throws IOException {
        for (String file : new String[] {
            "pom.xml",
            ".mvn/jvm.config",
            "src/main/java/A.java",
            "target/A.class",
            ".git/HEAD",
            "src/bench/node_modules/a/index.js",
            ".jqwik-database",
            "reply-politely.iml"
        }) {
            Path path = repository.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, "content");
        }

        assertThat(SourceArchive.files(repository).stream()
                        .map(file -> repository.relativize(file).toString()))
                .containsExactly(".mvn/jvm.config", "pom.xml", "src/main/java/A.java");
    }
}
