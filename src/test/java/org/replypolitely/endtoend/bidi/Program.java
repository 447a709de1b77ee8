package org.replypolitely.endtoend.bidi;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds programs the way a shell does. */
final class Program {
    private Program() {}

    /** The first that is there: an absolute path, or a name on the {@code PATH}. */
    static Optional<Path> find(List<String> namesOrPaths) {
        for (String name : namesOrPaths) {
            Optional<Path> found = find(name);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** As {@link #find(List)}, but throws with the hint when none is there. */
    static Path need(List<String> namesOrPaths, String hint) {
        return find(namesOrPaths).orElseThrow(() -> new BidiException(hint));
    }

    private static Optional<Path> find(String name) {
        if (name.startsWith(File.separator)) {
            return Optional.of(Path.of(name)).filter(Files::isExecutable);
        }
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        for (String folder : path.split(File.pathSeparator, -1)) {
            Path candidate = Path.of(folder.isEmpty() ? "." : folder, name);
            if (Files.isExecutable(candidate) && Files.isRegularFile(candidate)) {
                return Optional.of(candidate.toAbsolutePath());
            }
        }
        return Optional.empty();
    }
}
