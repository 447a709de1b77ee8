package org.replypolitely.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds the source archive in another folder, as a store's reviewer would. */
@Tag("deep")
class ReproducibleBuildIT {

    private static final Path REPOSITORY = Path.of("").toAbsolutePath();

    @Test
    void theSourceArchiveBuildsToTheSameBytes(@TempDir Path elsewhere) throws IOException, InterruptedException {
        Path archive = elsewhere.resolve("source.zip");
        SourceArchive.write(REPOSITORY, archive);
        Path checkout = elsewhere.resolve("checkout");
        unpack(archive, checkout);

        Path log = elsewhere.resolve("build.log");
        Process build = new ProcessBuilder("mvn", "-B", "-o", "-q", "-DskipTests", "package")
                .directory(checkout.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(build.waitFor(20, TimeUnit.MINUTES))
                    .as("it builds in twenty minutes")
                    .isTrue();
        } finally {
            build.destroyForcibly();
        }
        assertThat(build.exitValue()).as(Files.readString(log)).isZero();

        for (BrowserTarget target : BrowserTarget.values()) {
            Path zip = Path.of("target/extension", target.zip(version()));
            assertThat(checkout.resolve(zip)).hasSameBinaryContentAs(REPOSITORY.resolve(zip));
        }
    }

    private static String version() throws IOException {
        return new ObjectMapper()
                .readTree(REPOSITORY
                        .resolve("target/extension/chromium/manifest.json")
                        .toFile())
                .path("version")
                .asText();
    }

    private static void unpack(Path archive, Path folder) throws IOException {
        try (InputStream in = Files.newInputStream(archive);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
    }
}
