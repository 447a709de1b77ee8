package org.replypolitely.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.replypolitely.phrasebook.PhraseBook;
import org.replypolitely.phrasebook.PhraseBookReader;

/**
 * Makes the gallery: one page that shows, for every situation of interest, what is advised and why, which reasons are offered, which are not
 * and why not, and the first suggestions. For whoever works on the tables or the phrases; it never ships.
 */
public final class Gallery {

    private final Path repository;

    private Gallery(Path repository) {
        this.repository = repository;
    }

    /** Takes the repository’s folder; writes {@code target/gallery/index.html}. */
    public static void main(String[] args) throws IOException {
        Path repository = Path.of(args[0]);
        Path page = repository.resolve("target/gallery/index.html");
        Files.createDirectories(page.getParent());
        Files.write(page, new Gallery(repository).page().getBytes(StandardCharsets.UTF_8));
    }

    private String page() throws IOException {
        List<Shelf> shelves = new ArrayList<>();
        List<String> languages = new ArrayList<>();
        for (Path source : DataFiles.in(repository.resolve("src/main/resources/phrasebooks"))) {
            String language = DataFiles.language(source);
            languages.add(language);
            PhraseBook book = PhraseBookReader.read(PhraseBookCompiler.compile(source));
            shelves.add(new Shelf(language, words(language), book));
        }
        List<GalleryCase> cases = GalleryCases.all();
        StringBuilder body = new StringBuilder();
        List<String> groups = new ArrayList<>();
        for (GalleryCase one : cases) {
            if (!groups.contains(one.group())) {
                groups.add(one.group());
            }
            for (Shelf shelf : shelves) {
                body.append(new GalleryEntry(one, shelf.language(), shelf.words(), shelf.book()).html());
            }
        }
        return template()
                .replace("<!-- groups -->", options(groups))
                .replace("<!-- languages -->", options(languages))
                .replace("<!-- count -->", Integer.toString(cases.size()))
                .replace("<!-- cases -->", body);
    }

    private static String options(List<String> words) {
        StringBuilder options = new StringBuilder();
        for (String word : words) {
            options.append("<option>").append(GalleryEntry.escaped(word)).append("</option>");
        }
        return options.toString();
    }

    /** What there is in one language. */
    private record Shelf(String language, Map<String, String> words, PhraseBook book) {}

    /** All words of a language, of the engine and of the screens; where the screens don't speak it, those of English. */
    private Map<String, String> words(String ofReplies) throws IOException {
        Map<String, String> words = new HashMap<>();
        boolean isSpoken = Files.exists(repository.resolve("extension/_locales").resolve(ofReplies));
        String language = isSpoken ? ofReplies : "en";
        for (String file : List.of(
                "src/main/resources/advice/" + language + ".json",
                "extension/_locales/" + language + "/messages.json")) {
            JsonNode json = new ObjectMapper().readTree(repository.resolve(file).toFile());
            for (Map.Entry<String, JsonNode> entry : json.properties()) {
                words.put(entry.getKey(), entry.getValue().path("message").asText());
            }
        }
        return words;
    }

    private static String template() throws IOException {
        try (var page = Gallery.class.getResourceAsStream("/gallery/page.html")) {
            if (page == null) {
                throw new BuildFailure("gallery/page.html is missing from the resources.");
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
