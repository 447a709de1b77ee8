package org.replypolitely.endtoend.bidi;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An X display that nobody sees, with a window manager, on which keys are really pressed.
 *
 * <p>WebDriver's keys go to the page and never reach the browser's own shortcuts ({@code commands}); xdotool's go to the
 * window that has the focus, and without a window manager (openbox) no window ever gets it.
 */
public final class Display implements AutoCloseable {
    private static final String HINT =
            "The tests of real key presses need Xvfb, openbox and xdotool (Debian, Ubuntu: apt-get install xvfb openbox"
                    + " xdotool).";

    private final Subprocess server;
    private final Subprocess windowManager;
    private final String name;

    /** Starts one; throws {@link BidiException} saying what to install when a part is missing. */
    public Display() {
        String xvfb = Program.need(List.of("Xvfb"), HINT).toString();
        String openbox = Program.need(List.of("openbox"), HINT).toString();
        Program.need(List.of("xdotool"), HINT);
        server = new Subprocess(
                List.of(xvfb, "-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"), Map.of());
        try {
            name = ":" + server.awaitOutput(Pattern.compile("^(\\d+)$"));
            windowManager = new Subprocess(List.of(openbox, "--sm-disable"), Map.of("DISPLAY", name));
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** Its name, like {@code :99}. */
    public String name() {
        return name;
    }

    /** Presses a chord in the window that has the focus, in xdotool's words: {@code alt+shift+l}. */
    public void press(String chord) {
        xdotool("key", "--clearmodifiers", chord);
    }

    /** Moves the pointer, in pixels from the upper left corner of the display. */
    public void pointTo(int x, int y) {
        // it waits for the pointer to move, for ever where it is there already
        String left = Integer.toString(x);
        String top = Integer.toString(y);
        xdotool("mousemove", Integer.toString(x + 1), top, "mousemove", "--sync", left, top);
    }

    /** Waits for a visible window whose title has the part, and gives it the focus. */
    public void focusWindow(String titlePart) {
        String window = Patience.until(
                Duration.ofSeconds(15),
                "a window called …" + titlePart + "… on " + name,
                () -> xdotool("search", "--onlyvisible", "--name", titlePart)
                        .lines()
                        .filter(line -> line.matches("\\d+"))
                        .findFirst(),
                () -> "windows "
                        + xdotool("search", "--onlyvisible", "--name", ".").replace('\n', ' '));
        xdotool("windowfocus", "--sync", window);
    }

    private String xdotool(String... arguments) {
        try (Subprocess run = new Subprocess(
                java.util.stream.Stream.concat(java.util.stream.Stream.of("xdotool"), List.of(arguments).stream())
                        .toList(),
                Map.of("DISPLAY", name))) {
            run.awaitEnd();
            return run.printed();
        }
    }

    @Override
    public void close() {
        windowManager.close();
        server.close();
    }
}
