package org.replypolitely.options;

import java.util.List;
import org.replypolitely.settings.SettingsChange;

/**
 * What an event led to.
 *
 * @param state the page afterwards
 * @param toStore the changes to store, in this order
 */
public record OptionsStep(OptionsState state, List<SettingsChange> toStore) {

    public OptionsStep {
        toStore = List.copyOf(toStore);
    }
}
