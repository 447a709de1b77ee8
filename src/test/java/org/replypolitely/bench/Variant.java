package org.replypolitely.bench;

import java.nio.file.Path;
import org.replypolitely.endtoend.BrowserKind;
import org.replypolitely.endtoend.BuiltExtension;

/** What is measured in every round, each in a browser of its own. */
enum Variant {
    /** An empty content script: what any extension costs. */
    FLOOR("src/test/resources/bench/floor"),
    /** The same duties as ours, written by hand. */
    REFERENCE("src/test/resources/bench/reference"),
    OURS("");

    private final String folder;

    Variant(String folder) {
        this.folder = folder;
    }

    Path unpacked() {
        return switch (this) {
            case FLOOR, REFERENCE -> Path.of(folder).toAbsolutePath();
            case OURS -> BuiltExtension.of(BrowserKind.CHROMIUM);
        };
    }
}
