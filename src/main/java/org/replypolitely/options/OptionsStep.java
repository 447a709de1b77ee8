package org.replypolitely.options;

import java.util.Optional;
import org.replypolitely.settings.SettingsChange;

/**
 * What an event led to.
 *
 * @param state the page afterwards
 * @param toStore the change to store, if any
 */
public record OptionsStep(OptionsState state, Optional<SettingsChange> toStore) {}
