package org.replypolitely.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Gathers what is handed to the stores in {@code target/release}: the extension for each family of browsers as it was
 * assembled, the sources, the bill of materials, and the check sums of all of these. Run by the build with the repository's folder and the version as arguments.
 */
public final class Release {

    private Release() {}

    public static void main(String[] args) throws IOException {
        Path repository = Path.of(args[0]);
        String version = args[1];
        Path release = repository.resolve("target/release");
        Files.createDirectories(release);
        for (BrowserTarget target : BrowserTarget.values()) {
            String zip = target.zip(version);
            Files.copy(
                    repository.resolve("target/extension").resolve(zip),
                    release.resolve(zip),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        SourceArchive.write(repository, release.resolve("reply-politely-" + version + "-source.zip"));
        Files.write(release.resolve("SHA256SUMS"), checksums(release).getBytes(StandardCharsets.UTF_8));
    }

    private static String checksums(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> children = Files.list(folder)) {
            files = children.filter(file -> !file.endsWith("SHA256SUMS"))
                    .sorted()
                    .toList();
        }
        StringBuilder sums = new StringBuilder();
        for (Path file : files) {
            sums.append(sha256(file)).append("  ").append(file.getFileName()).append('\n');
        }
        return sums.toString();
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
