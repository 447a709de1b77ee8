package org.replypolitely.options;

import org.replypolitely.settings.Settings;
import org.replypolitely.settings.SettingsChange;

/** Something that happened to the options page. */
public sealed interface OptionsEvent {

    /** The settings were read, or changed elsewhere. */
    record SettingsSeen(Settings settings) implements OptionsEvent {}

    /** This key is bound, or none: an empty string. */
    record ShortcutSeen(String key) implements OptionsEvent {}

    /** The user changed something. */
    record Changed(SettingsChange change) implements OptionsEvent {}

    /** A change was stored, or not. */
    record Stored(SettingsChange change, boolean stored) implements OptionsEvent {}

    /** The user confirms the change that deletes something, or takes it back. */
    record Confirmed(boolean wanted) implements OptionsEvent {}

    /** The user wants a failed saving tried again. */
    record Retry(OptionsPart part) implements OptionsEvent {}
}
