package org.replypolitely.endtoend.bidi;

import java.util.Optional;

/**
 * How a browser is started.
 *
 * @param headless without a window
 * @param display the X display for the window, like {@code :99}; empty for the one of the environment
 * @param language the browser's own language, which picks the extension's messages, like {@code en-GB}
 * @param dark whether the whole browser prefers dark colours
 * @param width of the window, in pixels
 * @param height of the window, in pixels
 */
public record Launch(boolean headless, Optional<String> display, String language, boolean dark, int width, int height) {
    /** Without a window, English, light. */
    public static final Launch HEADLESS = new Launch(true, Optional.empty(), "en-US", false, 1280, 900);

    /** With a window on the display of the environment. */
    public static final Launch WINDOW = new Launch(false, Optional.empty(), "en-US", false, 1280, 900);

    /** With a window on an X display of its own. */
    public static Launch on(Display display) {
        return new Launch(false, Optional.of(display.name()), "en-US", false, 1280, 900);
    }

    public Launch speaking(String newLanguage) {
        return new Launch(headless, display, newLanguage, dark, width, height);
    }

    public Launch inTheDark() {
        return new Launch(headless, display, language, true, width, height);
    }
}
