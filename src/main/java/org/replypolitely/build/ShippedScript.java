package org.replypolitely.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * The scripts that ship, each with its budget.
 *
 * <p>Every budget is in bytes, gzipped at the highest level. A script that outgrows its budget fails the build: find what
 * was pulled in (docs/architecture.md lists what is dear) before raising it.
 */
enum ShippedScript {
    CONTENT_SCRIPT("ContentScript", "content-script.js", 8_192),
    PAGE_AGENT("PageAgent", "page-agent.js", 23_552),
    // no page waits for it; a fifth of it is what follows the user from machine to machine, and must run while no page
    // of ours is open
    SERVICE_WORKER("ServiceWorker", "service-worker.js", 38_912),
    // the whole engine, and two kinds of memory; loaded before it is asked for, so its size is not waited for
    PANEL("Panel", "panel.js", 108_544),
    POPUP("Popup", "popup.js", 28_672),
    OPTIONS("Options", "options.js", 53_248),
    WELCOME("Welcome", "welcome.js", 12_288);

    /** What must not stand in shipped code: it would run text as code or markup. */
    private static final List<String> FORBIDDEN = List.of(
            "eval(",
            "new Function",
            "Function(",
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "document.write",
            "import(");

    private final String main;
    private final String file;
    private final int budget;

    ShippedScript(String main, String file, int budget) {
        this.main = main;
        this.file = file;
        this.budget = budget;
    }

    /** The class that it starts with. */
    String mainClass() {
        return "org.replypolitely.entry." + main;
    }

    /** Its name in the extension and in the compiler's output. */
    String file() {
        return file;
    }

    /** Every script as it ships, out of the folder of what TeaVM compiled. */
    static Map<ShippedScript, String> all(Path compiled) {
        return Arrays.stream(values())
                .parallel()
                .collect(Collectors.toMap(script -> script, script -> script.read(compiled)));
    }

    private String read(Path folder) {
        Path compiled = folder.resolve(file);
        if (!Files.exists(compiled)) {
            throw new BuildFailure(compiled + " is missing: run the whole build (mvn -DskipTests package).");
        }
        try {
            return ship(Files.readString(compiled));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What is shipped for what TeaVM compiled: the same, smaller, in a scope of its own, so that no name leaks into the page
     * or from one run to the next. Throws where the outcome breaks a promise.
     */
    String ship(String compiled) throws IOException {
        String shipped = ScriptShrinker.shrink(file, "(()=>{\"use strict\";" + compiled.strip() + "\nmain();})();\n");
        for (String forbidden : FORBIDDEN) {
            if (shipped.contains(forbidden)) {
                throw new BuildFailure(
                        file + " contains \"" + forbidden
                                + "\". Nothing that ships may run text as code or markup: find the call and build elements instead.");
            }
        }
        int size = gzipped(shipped);
        if (size > budget) {
            throw new BuildFailure(file + " has " + size + " bytes gzipped, over its budget of " + budget
                    + ". See docs/architecture.md for what is dear in compiled code.");
        }
        return shipped;
    }

    /** The size of a text, gzipped at the highest level, in bytes. */
    static int gzipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new BestGzip(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(ByteArrayOutputStream bytes) throws IOException {
            super(bytes);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
