package org.replypolitely.build;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;

/** The manifest that a family of browsers gets, made from the one in the repository, which holds what they all need. */
final class Manifest {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Manifest() {}

    /**
     * The source manifest with the build's version, and without what is for other browsers; a {@link BuildFailure} where
     * something that should be taken out is not there.
     */
    static String of(Path source, String version, BrowserTarget target) throws IOException {
        ObjectNode manifest = (ObjectNode) JSON.readTree(source.toFile());
        manifest.put("version", version);
        for (String foreign : target.foreign()) {
            JsonPointer place = JsonPointer.compile(foreign);
            if (!(manifest.at(place.head()) instanceof ObjectNode holder)
                    || holder.remove(place.last().getMatchingProperty()) == null) {
                throw new BuildFailure(source + " has no " + foreign + " to take out for " + target.folder() + ".");
            }
        }
        return JSON.writeValueAsString(manifest) + "\n";
    }
}
