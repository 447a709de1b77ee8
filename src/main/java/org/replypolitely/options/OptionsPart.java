package org.replypolitely.options;

import org.replypolitely.settings.Preference;
import org.replypolitely.settings.SettingsChange;

/** A part of the options that is saved, and confirmed, on its own: a section of the page. */
public enum OptionsPart {
    PLACEMENT,
    ABOUT,
    CHANNELS,
    RULES,
    REPLIES,
    TACT,
    RETENTION,
    FOLLOW;

    /** The part to which a change belongs. */
    static OptionsPart of(SettingsChange change) {
        if (change instanceof SettingsChange.ChoosePlacement) {
            return PLACEMENT;
        }
        if (change instanceof SettingsChange.SetChannels || change instanceof SettingsChange.AddChannel) {
            return CHANNELS;
        }
        if (change instanceof SettingsChange.SetSignature) {
            return ABOUT;
        }
        if (change instanceof SettingsChange.ApplyTactRule) {
            return TACT;
        }
        return change instanceof SettingsChange.Prefer prefer ? of(prefer.preference()) : RULES;
    }

    private static OptionsPart of(Preference preference) {
        return switch (preference) {
            case FIELD, EMPLOYER -> ABOUT;
            case REPLY_LANGUAGE, REGISTER, LENGTH, GENDER -> REPLIES;
            case QUIET_BUTTON -> PLACEMENT;
            case RETENTION -> RETENTION;
            case FOLLOW -> FOLLOW;
        };
    }
}
