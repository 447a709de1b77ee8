package org.replypolitely.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The data of a folder, usually a file a language. */
final class DataFiles {

    private DataFiles() {}

    /** The files of a folder that holds nothing else, in the order of their names. */
    static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language that a file's name says. */
    static String language(Path file) {
        return file.getFileName().toString().replace(".ftl", "");
    }
}
