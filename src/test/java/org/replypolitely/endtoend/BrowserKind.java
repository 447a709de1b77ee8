package org.replypolitely.endtoend;

import java.util.stream.Stream;
import org.replypolitely.endtoend.bidi.Browser;
import org.replypolitely.endtoend.bidi.Chromium;
import org.replypolitely.endtoend.bidi.Firefox;
import org.replypolitely.endtoend.bidi.Launch;

/** The families of browsers that get an extension of their own. */
public enum BrowserKind {
    CHROMIUM("chromium") {
        @Override
        public Browser start(Launch launch) {
            return Chromium.start(launch);
        }
    },
    FIREFOX("firefox") {
        @Override
        public Browser start(Launch launch) {
            return Firefox.start(launch);
        }
    };

    private final String folder;

    BrowserKind(String folder) {
        this.folder = folder;
    }

    /** Starts one; throws a {@code BidiException} saying what to install when there is none. */
    public abstract Browser start(Launch launch);

    /** The name of its folder below {@code target/extension}, and for people. */
    String folder() {
        return folder;
    }

    /** The one that this run is for: what {@code -Dbrowser=} says, else Chromium. */
    static BrowserKind wanted() {
        String wanted = System.getProperty("browser", CHROMIUM.folder);
        return Stream.of(values())
                .filter(kind -> kind.folder.equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("-Dbrowser=" + wanted + ": chromium or firefox?"));
    }
}
