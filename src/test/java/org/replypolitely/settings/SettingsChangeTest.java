package org.replypolitely.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.phrasebook.Register;
import org.replypolitely.wording.Length;

class SettingsChangeTest {

    private static final Settings BEFORE =
            Settings.of(Placement.PAGE, Set.of(PublicReason.FIELD), List.of("Signal"), "Kim");

    @Test
    void everyChangeTouchesItsOwnPartOnly() {
        assertThat(new SettingsChange.ChoosePlacement(Placement.POPUP).applyTo(BEFORE))
                .isEqualTo(Settings.of(Placement.POPUP, BEFORE.rules(), BEFORE.channels(), BEFORE.signature()));
        assertThat(new SettingsChange.SetSignature("K.").applyTo(BEFORE))
                .isEqualTo(Settings.of(BEFORE.placement(), BEFORE.rules(), BEFORE.channels(), "K."));
        assertThat(new SettingsChange.SetChannels(List.of()).applyTo(BEFORE))
                .isEqualTo(Settings.of(BEFORE.placement(), BEFORE.rules(), List.of(), BEFORE.signature()));
    }

    @Test
    void aRuleOnceAffirmedIsKeptUntilItIsWithdrawn() {
        Settings affirmed = new SettingsChange.AffirmRule(PublicReason.RARE_USE).applyTo(BEFORE);
        assertThat(affirmed.rules()).containsExactlyInAnyOrder(PublicReason.FIELD, PublicReason.RARE_USE);
        assertThat(new SettingsChange.WithdrawRule(PublicReason.FIELD)
                        .applyTo(affirmed)
                        .rules())
                .containsExactly(PublicReason.RARE_USE);
    }

    @Test
    void aFactAboutOnePersonIsNeverRemembered() {
        assertThat(new SettingsChange.AffirmRule(PublicReason.OTHER_CHANNEL).applyTo(BEFORE))
                .isEqualTo(BEFORE);
    }

    @Test
    void anUnknownPlacementMeansNotChosen() {
        assertThat(Placement.ofStored("sidebar")).isEqualTo(Placement.UNCHOSEN);
        for (Placement placement : Placement.values()) {
            assertThat(Placement.ofStored(placement.stored())).isEqualTo(placement);
        }
    }

    @Test
    void aPreferenceIsKeptUntilItIsTakenBack() {
        Settings told = new SettingsChange.Prefer(Preference.REGISTER, "FORMAL").applyTo(BEFORE);

        assertThat(told.register()).contains(Register.FORMAL);
        assertThat(told.rules()).isEqualTo(BEFORE.rules());
        assertThat(new SettingsChange.Prefer(Preference.REGISTER, "").applyTo(told))
                .isEqualTo(BEFORE);
    }

    @Test
    void aTactRuleIsSilentUntilItIsAppliedAgain() {
        Settings silenced = new SettingsChange.ApplyTactRule("no-apology", false).applyTo(BEFORE);

        assertThat(silenced.silencedRules()).containsExactly("no-apology");
        assertThat(new SettingsChange.ApplyTactRule("no-apology", true).applyTo(silenced))
                .isEqualTo(BEFORE);
    }

    @Test
    void whatIsNoPreferenceAtAllReadsAsNothingSaid() {
        Settings odd = new Settings(
                Placement.PAGE,
                Set.of(),
                List.of(),
                "",
                Map.of(Preference.REGISTER, "ROYAL", Preference.LENGTH, "12", Preference.RETENTION, "a year"),
                Set.of());

        assertThat(odd.register()).isEmpty();
        assertThat(odd.length()).isEqualTo(Length.USUAL);
        assertThat(odd.retentionDays()).isEqualTo(Settings.USUAL_RETENTION);
    }

    @Test
    void historyIsKeptForGoodOnlyWhenTheUserSaysSo() {
        assertThat(Settings.INITIAL.retentionDays()).isEqualTo(180);
        assertThat(new SettingsChange.Prefer(Preference.RETENTION, "0")
                        .applyTo(BEFORE)
                        .retentionDays())
                .isZero();
        assertThat(new SettingsChange.Prefer(Preference.RETENTION, "30")
                        .applyTo(BEFORE)
                        .retentionDays())
                .isEqualTo(30);
    }

    @Test
    void nothingLeavesTheMachineUntilTheUserSaysSo() {
        assertThat(Settings.INITIAL.quietButton()).isFalse();
    }
}
