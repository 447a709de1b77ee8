package org.replypolitely.build;

import java.util.List;

/** A family of browsers that gets a folder, a manifest and a zip of its own. */
enum BrowserTarget {
    CHROMIUM("chromium"),
    /** Runs the worker's script as an event page. Its extensions have an address of their own on every machine. */
    FIREFOX("firefox");

    private final String folder;

    BrowserTarget(String folder) {
        this.folder = folder;
    }

    /** The name of its folder below {@code target/extension}. */
    String folder() {
        return folder;
    }

    /** The name of its zip. */
    String zip(String version) {
        return "reply-politely-" + version + "-" + folder + ".zip";
    }

    /** JSON pointers to what stands in the source manifest for others, and would earn a warning in this family. */
    List<String> foreign() {
        return switch (this) {
            case CHROMIUM -> List.of("/browser_specific_settings", "/background/scripts");
            case FIREFOX ->
                List.of(
                        "/storage",
                        "/minimum_chrome_version",
                        "/background/service_worker",
                        "/web_accessible_resources/0/use_dynamic_url");
        };
    }
}
