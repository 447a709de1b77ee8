package org.replypolitely.options;

import java.util.List;
import org.replypolitely.settings.SettingsChange;

/** How the saving of a part stands. */
public sealed interface Saving {

    /** What is not stored yet, in the order in which the user changed it; nothing where all of it is. */
    List<SettingsChange> unsaved();

    /** It is under way. */
    record Pending(List<SettingsChange> unsaved) implements Saving {

        public Pending {
            unsaved = List.copyOf(unsaved);
        }
    }

    /** All of it is stored. */
    record Saved() implements Saving {
        @Override
        public List<SettingsChange> unsaved() {
            return List.of();
        }
    }

    /** Something was not stored; it can be tried again, and is with the next change. */
    record Failed(List<SettingsChange> unsaved) implements Saving {

        public Failed {
            unsaved = List.copyOf(unsaved);
        }
    }
}
