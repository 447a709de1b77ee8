package org.replypolitely.build;

import com.google.javascript.jscomp.CompilationLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CustomPassExecutionTime;
import com.google.javascript.jscomp.Result;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.jscomp.WarningLevel;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Makes a compiled script smaller and quicker to start, and leaves what it does as it is: first what only the compiler's own
 * bookkeeping holds on to is left out ({@link UnusedClasses}), then Closure Compiler shortens the rest.
 *
 * <p>Closure's simple level is the right one: the advanced level renames properties, and the browser's are among them.
 */
final class ScriptShrinker {

    private ScriptShrinker() {}

    /** The smaller script. Throws where a script cannot be read. */
    static String shrink(String file, String script) {
        Compiler compiler =
                new Compiler(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        compiler.disableThreads();
        CompilerOptions options = options();
        options.addCustomPass(CustomPassExecutionTime.BEFORE_CHECKS, new UnusedClasses(compiler, file));
        options.addCustomPass(CustomPassExecutionTime.BEFORE_CHECKS, new SharedDefaults(compiler));
        Result result = compiler.compile(List.of(), List.of(SourceFile.fromCode(file, script)), options);
        if (!result.success) {
            throw new BuildFailure(file + " cannot be made smaller: " + result.errors);
        }
        return compiler.toSource() + "\n";
    }

    private static CompilerOptions options() {
        CompilerOptions options = new CompilerOptions();
        CompilationLevel.SIMPLE_OPTIMIZATIONS.setOptionsForCompilationLevel(options);
        WarningLevel.QUIET.setOptionsForWarningLevel(options);
        options.setLanguageIn(CompilerOptions.LanguageMode.UNSTABLE);
        options.setLanguageOut(CompilerOptions.LanguageMode.ECMASCRIPT_2021);
        options.setOutputCharset(StandardCharsets.UTF_8);
        // reading a size makes the browser lay out the page: that is an effect
        options.setAssumeGettersArePure(false);
        return options;
    }
}
