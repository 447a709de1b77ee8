package org.replypolitely.endtoend.bidi;

/** Keys that type no character of their own, as WebDriver and as the DevTools protocol name them. */
public enum Key {
    ENTER('\uE007', "Enter", 13),
    TAB('\uE004', "Tab", 9),
    ESCAPE('\uE00C', "Escape", 27),
    SPACE(' ', " ", 32),
    BACKSPACE('\uE003', "Backspace", 8),
    UP('\uE013', "ArrowUp", 38),
    DOWN('\uE015', "ArrowDown", 40),
    LEFT('\uE012', "ArrowLeft", 37),
    RIGHT('\uE014', "ArrowRight", 39),
    HOME('\uE011', "Home", 36),
    END('\uE010', "End", 35),
    SHIFT('\uE008', "Shift", 16),
    CONTROL('\uE009', "Control", 17),
    ALT('\uE00A', "Alt", 18);

    private final char webDriver;
    private final String dom;
    private final int windows;

    Key(char webDriver, String dom, int windows) {
        this.webDriver = webDriver;
        this.dom = dom;
        this.windows = windows;
    }

    /** The code point by which WebDriver names the key. */
    char webDriver() {
        return webDriver;
    }

    /** The value of {@code KeyboardEvent.key}. */
    String dom() {
        return dom;
    }

    /** The Windows virtual key code, which the DevTools protocol asks for. */
    int windows() {
        return windows;
    }
}
