package org.replypolitely.options;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.replypolitely.settings.Settings;
import org.replypolitely.settings.SettingsChange;

/**
 * Everything that the options page knows.
 *
 * @param settings as the user sees them, stored or not; empty until they are read
 * @param savings how the saving of each part stands; nothing where nothing was changed
 * @param shortcut the key that is bound, an empty string where none is; empty until that is known
 * @param asked a change that deletes something, until the user confirms it
 */
public record OptionsState(
        Optional<Settings> settings,
        Map<OptionsPart, Saving> savings,
        Optional<String> shortcut,
        Optional<SettingsChange> asked) {

    /** A page that has just been opened. */
    public static final OptionsState INITIAL =
            new OptionsState(Optional.empty(), Map.of(), Optional.empty(), Optional.empty());

    public OptionsState {
        savings = Map.copyOf(savings);
    }

    OptionsState with(Settings seen) {
        return new OptionsState(Optional.of(seen), savings, shortcut, asked);
    }

    OptionsState with(OptionsPart part, Saving saving) {
        Map<OptionsPart, Saving> changed = new HashMap<>(savings);
        changed.put(part, saving);
        return new OptionsState(settings, changed, shortcut, asked);
    }

    OptionsState withShortcut(String key) {
        return new OptionsState(settings, savings, Optional.of(key), asked);
    }

    OptionsState asking(Optional<SettingsChange> change) {
        return new OptionsState(settings, savings, shortcut, change);
    }

    /** Tells whether some change is not stored yet. */
    boolean isUnsaved() {
        for (Saving saving : savings.values()) {
            if (!(saving instanceof Saving.Saved)) {
                return true;
            }
        }
        return false;
    }
}
