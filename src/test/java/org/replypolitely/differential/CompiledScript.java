package org.replypolitely.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolException;
import org.teavm.vm.TeaVMOptimizationLevel;

/** A main of the tests, compiled with the settings that the extension's own scripts are compiled with. */
final class CompiledScript {

    private CompiledScript() {}

    /** Compiles the class; the outcome defines {@code main}. */
    static String of(Class<?> main, Path folder) throws IOException, TeaVMToolException {
        Files.createDirectories(folder);
        TeaVMTool compiler = new TeaVMTool();
        compiler.setClassLoader(main.getClassLoader());
        compiler.setMainClass(main.getName());
        compiler.setTargetType(TeaVMTargetType.JAVASCRIPT);
        compiler.setJsModuleType(JSModuleType.NONE);
        compiler.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
        compiler.setObfuscated(true);
        compiler.setStrict(false);
        compiler.setTargetDirectory(folder.toFile());
        compiler.setTargetFileName(main.getSimpleName() + ".js");
        compiler.generate();
        assertThat(compiler.getProblemProvider().getSevereProblems())
                .as("problems of compiling %s", main.getSimpleName())
                .isEmpty();
        return Files.readString(folder.resolve(main.getSimpleName() + ".js"));
    }
}
