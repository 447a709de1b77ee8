package org.replypolitely.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/**
 * A language that nobody speaks, in the place of the extension's English: every message stands in brackets, so that words from elsewhere are
 * seen, and is longer and stranger than English, so that cramped places are.
 */
public enum PseudoLocale {
    /** None: the extension as it was built. */
    NONE(""),
    /** Accented and about two fifths longer, as German or Finnish are. */
    LONG("äƀçđéƒğħîĵķĺɱñöþɋŕšţûṽŵẋýž"),
    /** In letters that are written from right to left. */
    RIGHT_TO_LEFT("אבגדהוזחטיכלמנסעפצקרשתםןףך");

    /** What every message begins with. */
    static final String OPEN = "⟦";

    /** What every message ends with. */
    static final String CLOSE = "⟧";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String VOWELS = "aeiou";

    private final String alphabet;

    PseudoLocale(String alphabet) {
        this.alphabet = alphabet;
    }

    /** The extension in this language: a copy of the built one, or that one itself. */
    Path of(Path built) {
        if (this == NONE) {
            return built;
        }
        Path copy = built.resolveSibling("pseudo-" + name()).toAbsolutePath();
        try (Stream<Path> files = Files.walk(built)) {
            for (Path file : files.toList()) {
                Path target = copy.resolve(built.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            Path messages = copy.resolve("_locales/en/messages.json");
            ObjectNode all = (ObjectNode) JSON.readTree(messages.toFile());
            all.properties().forEach(message -> translate(message.getKey(), message.getValue()));
            JSON.writeValue(messages.toFile(), all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy;
    }

    private void translate(String key, JsonNode message) {
        if (!key.equals("language_tag") && !key.equals("extension_description")) {
            ((ObjectNode) message)
                    .put("message", OPEN + said(message.path("message").asText()) + CLOSE);
        }
    }

    private String said(String words) {
        StringBuilder said = new StringBuilder();
        boolean inPlaceholder = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            inPlaceholder ^= c == '$';
            int letter = "abcdefghijklmnopqrstuvwxyz".indexOf(Character.toLowerCase(c));
            if (inPlaceholder || letter < 0) {
                said.append(c);
                continue;
            }
            char other = alphabet.charAt(letter);
            said.append(Character.isUpperCase(c) ? Character.toUpperCase(other) : other);
            if (VOWELS.indexOf(Character.toLowerCase(c)) >= 0) {
                said.append(other);
            }
        }
        return said.toString();
    }
}
