package org.replypolitely.build;

/** A family of browsers that gets a folder and a zip of its own. */
enum BrowserTarget {
    CHROMIUM("chromium");

    private final String folder;

    BrowserTarget(String folder) {
        this.folder = folder;
    }

    /** The name of its folder below {@code target/extension}. */
    String folder() {
        return folder;
    }
}
