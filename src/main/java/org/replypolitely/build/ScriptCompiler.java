package org.replypolitely.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.diagnostics.Problem;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolException;
import org.teavm.vm.TeaVMOptimizationLevel;

/**
 * Compiles mains to scripts with TeaVM, all with the same settings.
 *
 * <p>TeaVM orders some of what it writes by identity hashes. So the build compiles one script after the other in a virtual
 * machine of its own, in which every object has the same identity hash: the same source gives the same bytes.
 */
public final class ScriptCompiler {

    private ScriptCompiler() {}

    /**
     * Compiles every script that ships.
     *
     * @param arguments the folder to write them to
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (ShippedScript script : ShippedScript.values()) {
            compile(script.mainClass(), folder, script.file(), ScriptCompiler.class.getClassLoader());
        }
    }

    /** Compiles one main, found by this loader, to a file that defines {@code main}. Throws where TeaVM finds a mistake. */
    public static void compile(String mainClass, Path folder, String file, ClassLoader classes) throws IOException {
        Files.createDirectories(folder);
        TeaVMTool tool = new TeaVMTool();
        tool.setClassLoader(classes);
        tool.setMainClass(mainClass);
        tool.setTargetType(TeaVMTargetType.JAVASCRIPT);
        tool.setJsModuleType(JSModuleType.NONE);
        tool.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
        tool.setObfuscated(true);
        tool.setStrict(false);
        tool.setTargetDirectory(folder.toFile());
        tool.setTargetFileName(file);
        try {
            tool.generate();
        } catch (TeaVMToolException e) {
            throw new BuildFailure(mainClass + " cannot be compiled: " + e.getMessage());
        }
        List<Problem> problems = tool.getProblemProvider().getSevereProblems();
        if (!problems.isEmpty()) {
            Problem first = problems.get(0);
            throw new BuildFailure(mainClass + " cannot be compiled, for " + problems.size() + " reasons; the first: "
                    + first.getText() + " at " + first.getLocation());
        }
    }
}
