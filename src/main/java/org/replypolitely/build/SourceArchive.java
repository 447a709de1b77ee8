package org.replypolitely.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sources as a store's reviewer gets them: everything the build reads, and nothing that a machine has added. Unpacked and built, it gives
 * the same bytes as the extension that was handed in beside it.
 */
final class SourceArchive {

    /** What a checkout may hold at its top that is no source. */
    private static final Set<String> NOT_SOURCE =
            Set.of("target", "node_modules", ".git", ".idea", ".vscode", ".settings", ".jqwik-database", ".DS_Store");

    private SourceArchive() {}

    /** Packs the repository's sources. */
    static void write(Path repository, Path zip) throws IOException {
        ReproducibleZip.write(repository, files(repository), zip);
    }

    /** The source files, sorted by path; never one that a build has made. */
    static List<Path> files(Path repository) throws IOException {
        try (Stream<Path> walk = Files.walk(repository)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> isSource(repository.relativize(file)))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isSource(Path file) {
        for (Path name : file) {
            if (NOT_SOURCE.contains(name.toString())) {
                return false;
            }
        }
        return !file.toString().endsWith(".iml");
    }
}
