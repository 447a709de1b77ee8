package org.replypolitely.endtoend.bidi;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class ChromiumIT extends BrowserContract {
    ChromiumIT(@TempDir Path folder) {
        super(Chromium.start(Launch.HEADLESS), ThrowAwayExtension.chromium(folder));
    }
}
