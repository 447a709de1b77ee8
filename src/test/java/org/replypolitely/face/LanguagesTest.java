package org.replypolitely.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.face.LocaleFiles.files;
import static org.replypolitely.face.LocaleFiles.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The words of the user interface in every language: the same keys, calm, and short enough for the store. */
class LanguagesTest {

    private static final Path LOCALES = Path.of("extension/_locales");

    private final Map<String, JsonNode> messages = read(LocaleFiles.PAGES);
    private final Map<String, JsonNode> all = LocaleFiles.all();

    @Test
    void noMessageIsEmptyOrShouts() {
        all.forEach((key, message) -> assertThat(message.path("message").asText())
                .as(key)
                .isNotBlank()
                .doesNotContain("!")
                .doesNotContain("'")
                .doesNotContain("\""));
    }

    @Test
    void everyLanguageHasTheSameKeysAndPlaceholders() {
        for (Path locale : locales()) {
            Map<String, JsonNode> translated = read(locale);
            assertThat(translated.keySet()).as(locale.toString()).isEqualTo(messages.keySet());
            translated.forEach((key, message) -> assertThat(placeholders(message))
                    .as(locale + " " + key)
                    .isEqualTo(placeholders(Objects.requireNonNull(messages.get(key), key))));
        }
    }

    @Test
    void everyLanguageFillsItsPlaceholdersStaysCalmAndFitsTheStore() {
        for (Path locale : locales()) {
            read(locale).forEach((key, message) -> {
                String words = message.path("message").asText();
                assertThat(words).as(locale + " " + key).isNotBlank().doesNotContain("!", "'", "\"");
                message.path("placeholders")
                        .fieldNames()
                        .forEachRemaining(name -> assertThat(words)
                                .as(locale + " " + key)
                                .contains("$" + name.toUpperCase(Locale.ROOT) + "$"));
            });
            assertThat(Objects.requireNonNull(read(locale).get("extension_description"), locale.toString())
                            .path("message")
                            .asText())
                    .hasSizeLessThanOrEqualTo(132);
        }
    }

    private static JsonNode placeholders(JsonNode message) {
        return message.path("placeholders");
    }

    private static List<Path> locales() {
        List<Path> locales = files(LOCALES, "messages.json");
        assertThat(locales).hasSizeGreaterThanOrEqualTo(2);
        return locales;
    }

    @Test
    void theDescriptionIsNoLongerThanTheStoreAllows() {
        assertThat(Objects.requireNonNull(all.get("extension_description"))
                        .path("message")
                        .asText())
                .hasSizeLessThanOrEqualTo(132);
    }
}
