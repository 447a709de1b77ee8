package org.replypolitely.build;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The words of one user-interface language: those of the pages and those of the engine, in one file as browsers want. */
final class LocaleMessages {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private LocaleMessages() {}

    /** Merges message files; a key that stands in two of them fails. */
    static String merge(Path pages, Path engine) throws IOException {
        Map<String, Object> merged = new TreeMap<>(read(pages));
        if (Files.exists(engine)) {
            for (Map.Entry<String, Object> entry : read(engine).entrySet()) {
                if (merged.put(entry.getKey(), entry.getValue()) != null) {
                    throw new BuildFailure("The message \"" + entry.getKey() + "\" stands in both " + pages + " and "
                            + engine + ": remove one.");
                }
            }
        }
        return JSON.writeValueAsString(merged) + "\n";
    }

    private static Map<String, Object> read(Path file) throws IOException {
        return JSON.readValue(file.toFile(), new TypeReference<TreeMap<String, Object>>() {});
    }
}
