package org.replypolitely.endtoend.bidi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys that are really pressed, on a display nobody sees, reach the browser's own shortcuts. */
class ShortcutIT {
    @TempDir
    Path folder;

    @Test
    void aReallyPressedShortcutReachesTheExtensionInChromium() {
        try (Display display = new Display();
                Chromium browser = Chromium.start(Launch.on(display))) {
            browser.network().serve(ThrowAwayExtension::site);
            Extension extension = browser.install(ThrowAwayExtension.chromium(folder));
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
}
