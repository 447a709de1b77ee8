package org.replypolitely.endtoend;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the build left the extension. */
public final class BuiltExtension {
    private BuiltExtension() {}

    /** The unpacked folder for a family of browsers; throws {@link IllegalStateException} when it was not built. */
    public static Path of(BrowserKind kind) {
        Path folder = Path.of("target", "extension", kind.folder()).toAbsolutePath();
        if (!Files.exists(folder.resolve("manifest.json"))) {
            throw new IllegalStateException(
                    "There is no extension in " + folder + ": build it with mvn -q -DskipTests package");
        }
        return folder;
    }
}
