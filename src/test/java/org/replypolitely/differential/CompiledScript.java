package org.replypolitely.differential;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.replypolitely.build.ScriptCompiler;

/** A main of the tests, compiled as the extension's own scripts are. */
final class CompiledScript {

    private CompiledScript() {}

    /** Compiles the class; the outcome defines {@code main}. */
    static String of(Class<?> main, Path folder) throws IOException {
        String file = main.getSimpleName() + ".js";
        ScriptCompiler.compile(main.getName(), folder, file, main.getClassLoader());
        return Files.readString(folder.resolve(file));
    }
}
