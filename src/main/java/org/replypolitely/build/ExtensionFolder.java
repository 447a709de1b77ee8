package org.replypolitely.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The unpacked extension for one family of browsers. */
final class ExtensionFolder {

    private final Path repository;
    private final String version;
    private final BrowserTarget target;
    private final Map<ShippedScript, String> scripts;

    ExtensionFolder(Path repository, String version, BrowserTarget target, Map<ShippedScript, String> scripts) {
        this.repository = repository;
        this.version = version;
        this.target = target;
        this.scripts = Map.copyOf(scripts);
    }

    /** Writes it anew; what was there before is gone. */
    void writeTo(Path folder) throws IOException {
        delete(folder);
        Files.createDirectories(folder);
        copy(repository.resolve("extension"), folder);
        Files.copy(repository.resolve("LICENSE"), folder.resolve("LICENSE"));
        Files.copy(repository.resolve("NOTICE"), folder.resolve("NOTICE"));
        writeLocales(folder.resolve("_locales"));
        writeScripts(folder);
        writeCompiled("phrasebooks", PhraseBookCompiler::compile, folder.resolve("phrases"));
        writeCompiled("tact", TactRuleCompiler::compile, folder.resolve("tact"));
        checkPhrases();
        write(
                folder.resolve("evidence.txt"),
                EvidenceCompiler.compile(repository.resolve("src/main/resources/evidence")));
        write(folder.resolve("manifest.json"), Manifest.of(repository.resolve("manifest.json"), version, target));
    }

    private void writeScripts(Path folder) throws IOException {
        for (Map.Entry<ShippedScript, String> script : scripts.entrySet()) {
            write(folder.resolve(script.getKey().file()), script.getValue());
        }
    }

    /** Compiles the data of every language: {@code en.ftl} becomes {@code en.txt}. */
    private void writeCompiled(String data, Function<Path, String> compiler, Path folder) throws IOException {
        for (Path source : DataFiles.in(repository.resolve("src/main/resources").resolve(data))) {
            write(folder.resolve(DataFiles.language(source) + ".txt"), compiler.apply(source));
        }
    }

    private void checkPhrases() {
        Path rules = repository.resolve("src/main/resources/tact");
        for (Path book : DataFiles.in(repository.resolve("src/main/resources/phrasebooks"))) {
            PhraseTact.check(book, rules.resolve(book.getFileName()));
        }
    }

    private void writeLocales(Path locales) throws IOException {
        for (Path locale : DataFiles.in(locales)) {
            Path pages = locale.resolve("messages.json");
            Path engine = repository.resolve("src/main/resources/advice").resolve(locale.getFileName() + ".json");
            write(pages, LocaleMessages.merge(pages, engine));
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path source : walk.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(source).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(source, copy);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
