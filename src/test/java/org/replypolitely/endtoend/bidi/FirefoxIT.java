package org.replypolitely.endtoend.bidi;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

@Tag("deep")
class FirefoxIT extends BrowserContract {
    FirefoxIT(@TempDir Path folder) {
        super(Firefox.start(Launch.HEADLESS), ThrowAwayExtension.firefox(folder));
    }
}
