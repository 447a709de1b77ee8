package org.replypolitely.follow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.settings.Preference;
import org.replypolitely.settings.Settings;
import org.replypolitely.settings.SettingsChange;
import org.replypolitely.tact.TactRuleIds;

/**
 * The settings that follow the user, by the names under which they travel. Each machine decides for itself where the button stands, how long
 * history is kept, which deletes some, and whether it takes part at all.
 */
public final class FollowingSettings {

    /** How the names of rules that the user keeps begin; the rest is the reason's. */
    public static final String RULE = "rule ";

    /** How the names of rules of tact begin; the rest is the rule's id. That one is set says that the user switched it off. */
    public static final String TACT = "tact ";

    /** The name of the other ways in which people reach the user. */
    public static final String CHANNELS = "channels";

    /** The name of what replies are signed with. */
    public static final String SIGNATURE = "signature";

    private static final List<String> ON = List.of("yes");

    private FollowingSettings() {}

    /** What these settings say, by name; an empty list where they say nothing. What an administrator has decided is not the user's, and left out. */
    public static Map<String, List<String>> of(Settings settings, List<String> locked) {
        Map<String, List<String>> said = new HashMap<>();
        said.put(CHANNELS, settings.channels());
        said.put(SIGNATURE, text(settings.signature()));
        for (Preference preference : Preference.values()) {
            if (travels(preference) && !locked.contains(preference.stored())) {
                said.put(preference.stored(), text(settings.preference(preference)));
            }
        }
        for (PublicReason rule : PublicReason.values()) {
            if (rule.scope() == PublicReason.Scope.RULE) {
                said.put(RULE + rule.name(), flag(settings.rules().contains(rule)));
            }
        }
        for (String id : TactRuleIds.ALL) {
            said.put(TACT + id, flag(settings.silencedRules().contains(id)));
        }
        return said;
    }

    /**
     * The settings as the replica has them. What the user changed since they were heard stays: only what still says the same is replaced.
     *
     * @param now what is stored by now
     * @param heard what was heard of it before, as from {@link #of}
     * @param replica what holds
     */
    public static Settings applied(Settings now, Map<String, List<String>> heard, Replica replica) {
        Map<String, List<String>> current = of(now, List.of());
        Settings changed = now;
        for (Map.Entry<String, List<String>> each : heard.entrySet()) {
            String name = each.getKey();
            List<String> value = replica.value(name);
            if (!value.equals(each.getValue()) && each.getValue().equals(current.get(name))) {
                changed = with(changed, name, value);
            }
        }
        return changed;
    }

    /** The settings with these in the place of what they say, by name; an empty list for one that is not set. */
    public static Settings replaced(Settings settings, Map<String, List<String>> values) {
        Settings changed = settings;
        for (Map.Entry<String, List<String>> each : values.entrySet()) {
            changed = with(changed, each.getKey(), each.getValue());
        }
        return changed;
    }

    private static Settings with(Settings settings, String name, List<String> value) {
        if (name.equals(CHANNELS)) {
            return new SettingsChange.SetChannels(value).applyTo(settings);
        }
        String text = value.isEmpty() ? "" : value.get(0);
        if (name.equals(SIGNATURE)) {
            return new SettingsChange.SetSignature(text).applyTo(settings);
        }
        if (name.startsWith(TACT)) {
            return new SettingsChange.ApplyTactRule(name.substring(TACT.length()), value.isEmpty()).applyTo(settings);
        }
        for (PublicReason rule : PublicReason.values()) {
            if (name.equals(RULE + rule.name())) {
                return (value.isEmpty() ? new SettingsChange.WithdrawRule(rule) : new SettingsChange.AffirmRule(rule))
                        .applyTo(settings);
            }
        }
        for (Preference preference : Preference.values()) {
            if (name.equals(preference.stored())) {
                return settings.withPreference(preference, text);
            }
        }
        return settings;
    }

    private static boolean travels(Preference preference) {
        return switch (preference) {
            case FIELD, EMPLOYER, REPLY_LANGUAGE, REGISTER, LENGTH, GENDER, QUIET_BUTTON -> true;
            case RETENTION, FOLLOW -> false;
        };
    }

    private static List<String> text(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private static List<String> flag(boolean on) {
        return on ? ON : List.of();
    }
}
