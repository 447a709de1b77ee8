package org.replypolitely.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PolicyTest {

    private static final Policy POLICY =
            new Policy(Optional.of(Placement.POPUP), Map.of(Preference.RETENTION, "30", Preference.QUIET_BUTTON, ""));

    @Test
    void whatIsDecidedHoldsWhateverTheUserChose() {
        Settings chosen = Settings.INITIAL
                .with(Placement.PAGE)
                .withPreference(Preference.RETENTION, "0")
                .withPreference(Preference.QUIET_BUTTON, "yes")
                .withPreference(Preference.FIELD, "bridges");

        Settings decided = POLICY.applyTo(chosen);

        assertThat(decided.placement()).isEqualTo(Placement.POPUP);
        assertThat(decided.retentionDays()).isEqualTo(30);
        assertThat(decided.quietButton()).isFalse();
        assertThat(decided.field()).isEqualTo("bridges");
        assertThat(POLICY.locked()).containsExactly("placement", "quietButton", "retentionDays");
    }

    @Test
    void withoutAPolicyNothingIsDecided() {
        Settings chosen = Settings.INITIAL.with(Placement.PAGE);
        assertThat(Policy.NONE.applyTo(chosen)).isEqualTo(chosen);
        assertThat(Policy.NONE.locked()).isEmpty();
    }

    @Test
    void thatSettingsLeaveTheMachineAPolicyMayForbidAndNeverDemand() {
        Settings followed = Settings.INITIAL.withPreference(Preference.FOLLOW, "yes");
        Policy forbids = new Policy(Optional.empty(), Map.of(Preference.FOLLOW, ""));
        Policy demands = new Policy(Optional.empty(), Map.of(Preference.FOLLOW, "yes"));

        assertThat(forbids.applyTo(followed).follows()).isFalse();
        assertThat(forbids.locked()).containsExactly("follow");
        assertThat(demands.applyTo(Settings.INITIAL).follows()).isFalse();
        assertThat(demands.locked()).isEmpty();
    }

    @Test
    void theSchemaForAdministratorsNamesWhatAPolicyMayDecideAndNothingElse() throws IOException {
        JsonNode properties = new ObjectMapper()
                .readTree(Path.of("extension/managed-schema.json").toFile())
                .required("properties");
        List<String> named = new ArrayList<>();
        properties.fieldNames().forEachRemaining(named::add);

        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of("placement"),
                                Policy.DECIDABLE.stream().map(Preference::stored))
                        .toList());
    }
}
