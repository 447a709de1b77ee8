package org.replypolitely.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.replypolitely.decision.Claim;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.settings.Placement;
import org.replypolitely.settings.Settings;
import org.replypolitely.settings.SettingsChange;

class EditingTest {

    private static final PanelEvent VOUCH_FIELD = new PanelEvent.Vouch(PublicReason.FIELD, true);

    private final PanelState start = Panels.withSuggestions();

    @Test
    void aRuleThatIsRememberedIsNotAskedAgainButThatItHoldsForThisPersonIs() {
        Settings settings = Settings.of(Placement.PAGE, Set.of(PublicReason.FIELD), List.of(), "");
        PanelState known = Panels.after(start, new PanelEvent.SettingsChanged(settings));
        Claim here = new Claim(PublicReason.FIELD, Claim.Extent.HERE);
        assertThat(known.pendingClaims()).containsExactly(here);

        PanelStep ticked = PanelUpdate.step(known, VOUCH_FIELD);
        assertThat(ticked.effects()).isEmpty();
        assertThat(ticked.state().claims()).containsExactly(here);
        assertThat(PanelUpdate.step(ticked.state(), new PanelEvent.Copy()).effects())
                .containsExactly(new PanelEffect.CopyText(Panels.FIELD.text()));

        PanelStep unticked = PanelUpdate.step(ticked.state(), new PanelEvent.Vouch(PublicReason.FIELD, false));
        assertThat(unticked.effects()).isEmpty();
        assertThat(unticked.state().around().settings().rules()).containsExactly(PublicReason.FIELD);
        assertThat(unticked.state().pendingClaims()).containsExactly(here);
    }

    @Test
    void theSentenceStaysTheSameOnceItIsTicked() {
        Claim whole = new Claim(PublicReason.FIELD, Claim.Extent.WHOLE);
        assertThat(start.claims()).containsExactly(whole);
        assertThat(Panels.after(start, VOUCH_FIELD).claims()).containsExactly(whole);
        assertThat(Panels.after(start, VOUCH_FIELD).pendingClaims()).isEmpty();
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

        assertThat(back.pendingClaims()).containsExactly(new Claim(PublicReason.FIELD, Claim.Extent.WHOLE));
    }

    @Test
    void aFactAboutOnePersonIsNotRemembered() {
        PanelStep step = PanelUpdate.step(start, new PanelEvent.Vouch(PublicReason.OTHER_CHANNEL, true));

        assertThat(step.effects()).isEmpty();
        assertThat(step.state().isVouched(new Claim(PublicReason.OTHER_CHANNEL, Claim.Extent.WHOLE)))
                .isTrue();
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
                .containsExactly(new Claim(PublicReason.FIELD, Claim.Extent.WHOLE));
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
