package org.replypolitely.endtoend.bidi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys that are really pressed, on a display nobody sees, reach the browser's own shortcuts. */
class ShortcutIT {
    @TempDir
    Path folder;

    @Test
    void aReallyPressedShortcutReachesTheExtensionInChromium() {
        try (Display display = new Display();
                Browser browser = Chromium.start(Launch.on(display))) {
            assertShortcutArrives(display, browser, ThrowAwayExtension.chromium(folder));
        }
    }

    @Test
    @Tag("deep")
    void aReallyPressedShortcutReachesTheExtensionInFirefox() {
        try (Display display = new Display();
                Browser browser = Firefox.start(Launch.on(display))) {
            assertShortcutArrives(display, browser, ThrowAwayExtension.firefox(folder));
        }
    }

    private static void assertShortcutArrives(Display display, Browser browser, Path extensionFolder) {
        browser.network().serve(ThrowAwayExtension::site);
        Extension extension = browser.install(extensionFolder);
        extension.opened("welcome.html").close();
        Page page = browser.tab("about:blank").navigate(ThrowAwayExtension.SITE);
        page.activate();

        display.focusWindow("Invitations");
        display.press("alt+shift+l");

        Page options = extension.open("options.html");
        options.await("(await chrome.storage.local.get()).pressed");
        assertThat(options.evaluate("chrome.storage.local.get().then(all => all.pressed)")
                        .asText())
                .isEqualTo("greet");
    }
}
