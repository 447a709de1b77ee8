package org.replypolitely.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.replypolitely.panel.ReplyLanguage;

/** A language of replies begins with a phrase book; here stands what else it needs, so that none is built and never offered. */
class AnotherLanguageTest {

    private static final Path DATA = Path.of("src/main/resources");
    private static final Path LOCALES = Path.of("extension/_locales");
    private static final Path SAMPLES = Path.of("src/test/resources/tact");

    @Test
    void everyLanguageHasAllThatItNeeds() throws IOException {
        Set<String> languages = new TreeSet<>(ReplyLanguage.BOOKS);
        for (Path book : DataFiles.in(DATA.resolve("phrasebooks"))) {
            languages.add(DataFiles.language(book));
        }
        List<String> missing = new ArrayList<>();
        for (String language : languages) {
            missing.addAll(missing(language));
        }
        assertThat(missing)
                .as("what is missing; see CONTRIBUTING, A language of replies")
                .isEmpty();
    }

    @Test
    void whoeverBeginsOneIsToldTheRest() throws IOException {
        assertThat(missing("tlh"))
                .containsExactly(
                        "src/main/resources/phrasebooks/tlh.ftl",
                        "src/main/resources/tact/tlh.ftl",
                        "src/main/resources/evidence/notes-tlh.ftl",
                        "src/test/resources/tact/fine-tlh.txt",
                        "src/test/resources/tact/tactless-tlh.txt",
                        "“tlh” in ReplyLanguage.BOOKS",
                        "“language_tlh” in extension/_locales/de/messages.json",
                        "“language_tlh” in extension/_locales/en/messages.json");
    }

    private static List<String> missing(String language) throws IOException {
        List<String> missing = new ArrayList<>();
        for (Path needed : List.of(
                DATA.resolve("phrasebooks").resolve(language + ".ftl"),
                DATA.resolve("tact").resolve(language + ".ftl"),
                DATA.resolve("evidence").resolve("notes-" + language + ".ftl"),
                SAMPLES.resolve("fine-" + language + ".txt"),
                SAMPLES.resolve("tactless-" + language + ".txt"))) {
            if (!Files.exists(needed)) {
                missing.add(needed.toString());
            }
        }
        if (!ReplyLanguage.BOOKS.contains(language)) {
            missing.add("“" + language + "” in ReplyLanguage.BOOKS");
        }
        for (Path locale : DataFiles.in(LOCALES)) {
            Path messages = locale.resolve("messages.json");
            if (!new ObjectMapper().readTree(messages.toFile()).has("language_" + language)) {
                missing.add("“language_" + language + "” in " + messages);
            }
        }
        return missing;
    }
}
