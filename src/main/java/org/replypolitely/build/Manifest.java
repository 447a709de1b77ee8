package org.replypolitely.build;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;

/** The manifest that a family of browsers gets, made from the one in the repository. */
final class Manifest {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Manifest() {}

    /** The source manifest with the build's version, and what the target needs otherwise. */
    static String of(Path source, String version, BrowserTarget target) throws IOException {
        ObjectNode manifest = (ObjectNode) JSON.readTree(source.toFile());
        manifest.put("version", version);
        return switch (target) {
            case CHROMIUM -> JSON.writeValueAsString(manifest) + "\n";
        };
    }
}
