package org.replypolitely.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Assembles the extension out of what is in the repository and what TeaVM compiled: run by the build with the
 * repository's folder and the version as arguments.
 */
public final class Assemble {

    private Assemble() {}

    public static void main(String[] args) throws IOException {
        Path repository = Path.of(args[0]);
        String version = args[1];
        Path extensions = repository.resolve("target/extension");
        Map<ShippedScript, String> scripts = ShippedScript.all(repository.resolve("target/scripts"));
        for (BrowserTarget target : BrowserTarget.values()) {
            Path folder = extensions.resolve(target.folder());
            new ExtensionFolder(repository, version, target, scripts).writeTo(folder);
            ReproducibleZip.write(folder, extensions.resolve(target.zip(version)));
        }
    }
}
