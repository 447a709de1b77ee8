package org.replypolitely.face;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The files that hold the words of the user interface, and those that ask for them. */
final class LocaleFiles {

    /** The words of the pages, in English. */
    static final Path PAGES = Path.of("extension/_locales/en/messages.json");

    private static final Path EXTENSION = Path.of("extension");
    private static final Path ENGINE = Path.of("src/main/resources/advice/en.json");

    private LocaleFiles() {}

    static List<Document> pages() {
        List<Document> pages = new ArrayList<>();
        for (Path file : files(EXTENSION, ".html")) {
            Document page = Jsoup.parse(text(file));
            page.setBaseUri(file.toString());
            // what stands in a template is not part of the document
            page.select("template").forEach(template -> page.body().append(template.html()));
            pages.add(page);
        }
        return pages;
    }

    static Map<String, JsonNode> all() {
        Map<String, JsonNode> all = new TreeMap<>(read(ENGINE));
        all.putAll(read(PAGES));
        return all;
    }

    static Map<String, JsonNode> read(Path file) {
        try {
            return new ObjectMapper().readValue(file.toFile(), new TypeReference<TreeMap<String, JsonNode>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
