package org.replypolitely.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.settings.Placement;
import org.replypolitely.settings.Settings;
import org.replypolitely.settings.SettingsChange;

class EditingTest {

    private static final PanelEvent VOUCH_FIELD = new PanelEvent.Vouch(PublicReason.FIELD, true);

    private final PanelState start = Panels.withSuggestions();

    @Test
    void aRuleThatIsRememberedNeedsNoTap() {
        Settings settings = Settings.of(Placement.PAGE, Set.of(PublicReason.FIELD), List.of(), "");
        PanelState known = Panels.after(start, new PanelEvent.SettingsChanged(settings));

        assertThat(PanelUpdate.step(known, new PanelEvent.Copy()).effects())
                .containsExactly(new PanelEffect.CopyText(Panels.FIELD.text()));
    }

    @Test
    void aRuleIsRememberedOnceVouchedForAndForgottenOnceTakenBack() {
        assertThat(PanelUpdate.step(start, VOUCH_FIELD).effects())
                .containsExactly(new PanelEffect.Remember(new SettingsChange.AffirmRule(PublicReason.FIELD)));
        assertThat(PanelUpdate.step(Panels.after(start, VOUCH_FIELD), new PanelEvent.Vouch(PublicReason.FIELD, false))
                        .effects())
                .containsExactly(new PanelEffect.Remember(new SettingsChange.WithdrawRule(PublicReason.FIELD)));
    }

    @Test
    void aRuleTakenBackHoldsTheReplyAgain() {
        PanelState back = Panels.after(start, VOUCH_FIELD, new PanelEvent.Vouch(PublicReason.FIELD, false));

        assertThat(back.pendingClaims()).containsExactly(PublicReason.FIELD);
    }

    @Test
    void aFactAboutOnePersonIsNotRemembered() {
        PanelStep step = PanelUpdate.step(start, new PanelEvent.Vouch(PublicReason.OTHER_CHANNEL, true));

        assertThat(step.effects()).isEmpty();
        assertThat(step.state().isVouched(PublicReason.OTHER_CHANNEL)).isTrue();
    }

    @Test
    void whoRewroteTheReasonNeedNotVouchForIt() {
        PanelState rewritten = Panels.after(start, new PanelEvent.Type("No, thank you."), new PanelEvent.OwnReason());

        assertThat(PanelUpdate.step(rewritten, new PanelEvent.Copy()).effects())
                .containsExactly(new PanelEffect.CopyText("No, thank you."));
    }

    @Test
    void whoChangedNothingCannotDisownTheReason() {
        assertThat(Panels.after(start, new PanelEvent.OwnReason()).pendingClaims())
                .containsExactly(PublicReason.FIELD);
    }

    @Test
    void aChangeThatARemarkSuggestsIsMadeAndCanBeUndone() {
        PanelState typed = Panels.after(start, new PanelEvent.Type("Sorry, no."));
        PanelState changed = Panels.after(typed, new PanelEvent.ApplyChange(0, 7, ""));

        assertThat(changed.drafts().current().map(Draft::text)).contains("no.");
        assertThat(Panels.after(changed, new PanelEvent.Undo())
                        .drafts()
                        .current()
                        .map(Draft::text))
                .contains("Sorry, no.");
    }

    @Test
    void aChangeToWordsThatAreGoneDoesNothing() {
        PanelState typed = Panels.after(start, new PanelEvent.Type("No."));

        assertThat(Panels.after(typed, new PanelEvent.ApplyChange(2, 9, "x"))).isEqualTo(typed);
    }
}
