package org.replypolitely.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.replypolitely.decision.PublicReason;

class SettingsChangeTest {

    private static final Settings BEFORE =
            new Settings(Placement.PAGE, Set.of(PublicReason.FIELD), List.of("Signal"), "Kim");

    @Test
    void everyChangeTouchesItsOwnPartOnly() {
        assertThat(new SettingsChange.ChoosePlacement(Placement.POPUP).applyTo(BEFORE))
                .isEqualTo(new Settings(Placement.POPUP, BEFORE.rules(), BEFORE.channels(), BEFORE.signature()));
        assertThat(new SettingsChange.SetSignature("K.").applyTo(BEFORE))
                .isEqualTo(new Settings(BEFORE.placement(), BEFORE.rules(), BEFORE.channels(), "K."));
        assertThat(new SettingsChange.SetChannels(List.of()).applyTo(BEFORE))
                .isEqualTo(new Settings(BEFORE.placement(), BEFORE.rules(), List.of(), BEFORE.signature()));
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
}
