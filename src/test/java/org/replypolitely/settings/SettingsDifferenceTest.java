package org.replypolitely.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.replypolitely.decision.PublicReason;

class SettingsDifferenceTest {

    private static final Settings MINE =
            Settings.of(Placement.PAGE, Set.of(PublicReason.FIELD, PublicReason.NO_FAMILY), List.of("Signal"), "Kim");

    @Test
    void thatSettingsFollowTheUserNeverComesFromAFile() {
        assertThat(SettingsDifference.changes(MINE, MINE.withPreference(Preference.FOLLOW, "yes")))
                .isEmpty();
    }

    @Test
    void madeOneAfterTheOtherTheChangesLeadToTheOtherSettings() {
        Settings theirs = new Settings(
                Placement.POPUP,
                Set.of(PublicReason.NO_FAMILY, PublicReason.RARE_USE),
                List.of("our choir"),
                "K.",
                Map.of(Preference.EMPLOYER, "Oakfield Design", Preference.RETENTION, "365"),
                Set.of("SHORT"));

        Settings now = MINE;
        for (SettingsChange change : SettingsDifference.changes(MINE, theirs)) {
            now = change.applyTo(now);
        }

        assertThat(now).isEqualTo(theirs);
        assertThat(SettingsDifference.changes(theirs, theirs)).isEmpty();
    }

    @Test
    void aShorterMemoryNeverComesFromElsewhere() {
        Settings theirs = MINE.withPreference(Preference.RETENTION, "30");

        assertThat(SettingsDifference.changes(MINE, theirs)).isEmpty();
        assertThat(SettingsDifference.changes(MINE.withPreference(Preference.RETENTION, "0"), theirs))
                .isEmpty();
    }

    @Test
    void aChoiceThatWasNeverMadeIsNoChoice() {
        assertThat(SettingsDifference.changes(
                        MINE, Settings.of(Placement.UNCHOSEN, MINE.rules(), MINE.channels(), MINE.signature())))
                .isEmpty();
    }
}
