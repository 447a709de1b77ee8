package org.replypolitely.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the administrator of a machine has decided: these settings are as they say, and the user cannot change them.
 *
 * @param placement where the extension may show itself, if decided
 * @param preferences the preferences that are decided
 */
public record Policy(Optional<Placement> placement, Map<Preference, String> preferences) {

    /** Nothing is decided. */
    public static final Policy NONE = new Policy(Optional.empty(), Map.of());

    /** The preferences that a policy may decide. That something leaves the machine it may forbid, and never demand. */
    public static final List<Preference> DECIDABLE =
            List.of(Preference.REPLY_LANGUAGE, Preference.QUIET_BUTTON, Preference.RETENTION, Preference.FOLLOW);

    public Policy {
        Map<Preference, String> decided = new HashMap<>(preferences);
        if (!decided.getOrDefault(Preference.FOLLOW, "").isEmpty()) {
            decided.remove(Preference.FOLLOW);
        }
        preferences = Map.copyOf(decided);
    }

    /** The settings as the policy wants them. */
    public Settings applyTo(Settings settings) {
        Settings decided = placement.isPresent() ? settings.with(placement.get()) : settings;
        for (Preference preference : DECIDABLE) {
            String value = preferences.get(preference);
            if (value != null) {
                decided = decided.withPreference(preference, value);
            }
        }
        return decided;
    }

    /** The stored names of what is decided. */
    public List<String> locked() {
        List<String> locked = new ArrayList<>();
        if (placement.isPresent()) {
            locked.add("placement");
        }
        for (Preference preference : DECIDABLE) {
            if (preferences.containsKey(preference)) {
                locked.add(preference.stored());
            }
        }
        return locked;
    }
}
