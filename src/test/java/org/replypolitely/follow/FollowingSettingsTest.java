package org.replypolitely.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.settings.Placement;
import org.replypolitely.settings.Preference;
import org.replypolitely.settings.Settings;
import org.replypolitely.tact.TactRuleIds;

class FollowingSettingsTest {

    private static final Settings FULL = new Settings(
            Placement.POPUP,
            Set.of(PublicReason.FIELD),
            List.of("Signal", "the Tuesday run"),
            "Kim",
            Map.of(
                    Preference.FIELD,
                    "bridges",
                    Preference.EMPLOYER,
                    "Oakfield Design",
                    Preference.QUIET_BUTTON,
                    "yes",
                    Preference.RETENTION,
                    "30",
                    Preference.FOLLOW,
                    "yes"),
            Set.of(TactRuleIds.ALL.get(0)));

    @Test
    void everythingTravelsButWhatEachMachineDecidesForItself() {
        Replica replica = Replica.fresh("m").hearing(FollowingSettings.of(FULL, List.of()), Set.of(), 7);

        Settings arrived =
                FollowingSettings.applied(Settings.INITIAL, FollowingSettings.of(Settings.INITIAL, List.of()), replica);

        assertThat(arrived)
                .isEqualTo(new Settings(
                        Placement.UNCHOSEN,
                        FULL.rules(),
                        FULL.channels(),
                        FULL.signature(),
                        Map.of(
                                Preference.FIELD,
                                "bridges",
                                Preference.EMPLOYER,
                                "Oakfield Design",
                                Preference.QUIET_BUTTON,
                                "yes"),
                        FULL.silencedRules()));
    }

    @Test
    void everySettingThereIsTravelsOrIsNamedHere() {
        Map<String, List<String>> said = FollowingSettings.of(FULL, List.of());
        for (Preference preference : Preference.values()) {
            boolean stays = Set.of(Preference.RETENTION, Preference.FOLLOW).contains(preference);
            assertThat(said.containsKey(preference.stored()))
                    .as(preference.name())
                    .isEqualTo(!stays);
        }
        assertThat(said).containsKeys("channels", "signature", "rule FIELD", "tact " + TactRuleIds.ALL.get(0));
        assertThat(said).doesNotContainKeys("placement", "settings", "locked", "version");
    }

    @Test
    void whatAnAdministratorDecidedNeitherGoesNorIsChanged() {
        Map<String, List<String>> said = FollowingSettings.of(FULL, List.of("quietButton"));
        assertThat(said).doesNotContainKey("quietButton");
        Replica replica = Replica.fresh("m").hearing(Map.of("quietButton", List.of("yes")), Set.of(), 7);

        assertThat(FollowingSettings.applied(
                        Settings.INITIAL, FollowingSettings.of(Settings.INITIAL, List.of("quietButton")), replica))
                .isEqualTo(Settings.INITIAL);
    }

    @Test
    void whatTheUserChangedMeanwhileStays() {
        Map<String, List<String>> heard = FollowingSettings.of(Settings.INITIAL, List.of());
        Replica replica = Replica.fresh("m").hearing(FollowingSettings.of(FULL, List.of()), Set.of(), 7);
        Settings meanwhile = Settings.INITIAL.withPreference(Preference.FIELD, "tunnels");

        Settings stored = FollowingSettings.applied(meanwhile, heard, replica);

        assertThat(stored.field()).isEqualTo("tunnels");
        assertThat(stored.signature()).isEqualTo("Kim");
    }

    @Test
    void whatIsTakenBackIsTakenBack() {
        Map<String, List<String>> full = FollowingSettings.of(FULL, List.of());
        Map<String, List<String>> emptied = new HashMap<>();
        full.keySet().forEach(name -> emptied.put(name, List.of()));
        Replica replica = Replica.fresh("m").hearing(full, Set.of(), 7).hearing(emptied, Set.of(), 8);

        assertThat(FollowingSettings.of(FollowingSettings.applied(FULL, full, replica), List.of()))
                .isEqualTo(emptied);
    }
}
