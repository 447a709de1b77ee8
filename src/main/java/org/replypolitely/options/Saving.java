package org.replypolitely.options;

import org.replypolitely.settings.SettingsChange;

/** How the saving of a part stands. */
public sealed interface Saving {

    /** It is under way. */
    record Pending(SettingsChange change) implements Saving {}

    /** It is stored. */
    record Saved() implements Saving {}

    /** It was not stored; the same change can be tried again. */
    record Failed(SettingsChange change) implements Saving {}
}
