package org.replypolitely.settings;

import java.util.ArrayList;
import java.util.List;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.tact.TactRuleIds;

/**
 * The changes that lead from some settings to others, as from a file that was exported. Left out is what must never come from elsewhere
 * unasked: that settings follow the user across machines, and that history is kept for a shorter time, which would delete some.
 */
public final class SettingsDifference {

    private SettingsDifference() {}

    /** The changes, in the order of the options; none where there is no difference. */
    public static List<SettingsChange> changes(Settings mine, Settings theirs) {
        List<SettingsChange> changes = new ArrayList<>();
        if (theirs.placement() != Placement.UNCHOSEN && theirs.placement() != mine.placement()) {
            changes.add(new SettingsChange.ChoosePlacement(theirs.placement()));
        }
        for (PublicReason reason : PublicReason.values()) {
            boolean kept = theirs.rules().contains(reason);
            if (kept != mine.rules().contains(reason)) {
                changes.add(kept ? new SettingsChange.AffirmRule(reason) : new SettingsChange.WithdrawRule(reason));
            }
        }
        if (!theirs.channels().equals(mine.channels())) {
            changes.add(new SettingsChange.SetChannels(theirs.channels()));
        }
        if (!theirs.signature().equals(mine.signature())) {
            changes.add(new SettingsChange.SetSignature(theirs.signature()));
        }
        for (Preference preference : Preference.values()) {
            String value = theirs.preference(preference);
            if (!value.equals(mine.preference(preference)) && mayCome(preference, mine, theirs)) {
                changes.add(new SettingsChange.Prefer(preference, value));
            }
        }
        for (String id : TactRuleIds.ALL) {
            boolean applies = !theirs.silencedRules().contains(id);
            if (applies == mine.silencedRules().contains(id)) {
                changes.add(new SettingsChange.ApplyTactRule(id, applies));
            }
        }
        return changes;
    }

    private static boolean mayCome(Preference preference, Settings mine, Settings theirs) {
        return switch (preference) {
            case RETENTION ->
                theirs.retentionDays() == 0
                        || (mine.retentionDays() != 0 && theirs.retentionDays() > mine.retentionDays());
            case FOLLOW -> false;
            case FIELD, EMPLOYER, REPLY_LANGUAGE, REGISTER, LENGTH, GENDER, QUIET_BUTTON -> true;
        };
    }
}
