package org.replypolitely.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.face.Label;
import org.replypolitely.invitation.ReplyControl;
import org.replypolitely.panel.PanelEffect.Focus;
import org.replypolitely.panel.PanelEffect.Spot;
import org.replypolitely.protocol.InsertionOutcome;
import org.replypolitely.settings.SettingsChange;
import org.replypolitely.wording.Offer;

class DeliveringTest {

    private static final PanelEvent VOUCH_FIELD = new PanelEvent.Vouch(PublicReason.FIELD, true);

    private final PanelState start = Panels.withSuggestions();

    @Test
    void aChannelThatGoesOutForTheFirstTimeIsRememberedOnceAndNoOther() {
        PanelState offered = Panels.after(
                Panels.withSuggestions(),
                new Answer.Offers(new Offer(Offer.Kind.OTHER_CHANNEL, " Signal ")),
                new PanelEvent.Type("Write to me on Signal."),
                new PanelEvent.OwnReason());
        PanelStep gone = PanelUpdate.step(offered, new PanelEvent.Copy());
        assertThat(gone.effects())
                .containsExactly(
                        new PanelEffect.CopyText("Write to me on Signal."),
                        new PanelEffect.Remember(new SettingsChange.SetChannels(List.of("Signal"))));
        assertThat(gone.state().around().settings().channels()).containsExactly("Signal");
        assertThat(PanelUpdate.step(gone.state(), new PanelEvent.Copy()).effects())
                .containsExactly(new PanelEffect.CopyText("Write to me on Signal."));

        PanelState unsaid = Panels.after(offered, new PanelEvent.Type("Write to me."), new PanelEvent.OwnReason());
        assertThat(PanelUpdate.step(unsaid, new PanelEvent.Copy()).effects())
                .containsExactly(new PanelEffect.CopyText("Write to me."));
    }

    @Test
    void insertWaitsUntilTheUserVouchesForTheReason() {
        PanelStep early = PanelUpdate.step(start, new PanelEvent.Insert());
        PanelStep after = PanelUpdate.step(Panels.after(start, VOUCH_FIELD), new PanelEvent.Insert());

        assertThat(early.effects())
                .containsExactly(new Focus(Spot.CLAIM), new PanelEffect.Announce(Label.of("claim_pending")));
        assertThat(after.effects())
                .containsExactly(new PanelEffect.InsertText(Panels.DANA, Panels.FIELD.text(), false));
    }

    @Test
    void copyWaitsLikewise() {
        assertThat(PanelUpdate.step(start, new PanelEvent.Copy()).effects())
                .doesNotHaveAnyElementsOfTypes(PanelEffect.CopyText.class);
        assertThat(PanelUpdate.step(Panels.after(start, VOUCH_FIELD), new PanelEvent.Copy())
                        .effects())
                .containsExactly(new PanelEffect.CopyText(Panels.FIELD.text()));
    }

    @Test
    void anEmptyTextGoesNowhere() {
        PanelState empty = Panels.after(start, VOUCH_FIELD, new PanelEvent.Type(" \n"));

        for (PanelEvent attempt : List.of(new PanelEvent.Copy(), new PanelEvent.Insert())) {
            assertThat(PanelUpdate.step(empty, attempt).effects())
                    .containsExactly(new Focus(Spot.EDITOR), new PanelEffect.Announce(Label.of("no_words")));
        }
    }

    @Test
    void inAWindowOfItsOwnNothingIsEverInserted() {
        PanelState window = Panels.after(Panels.withSuggestions(Place.WINDOW, ReplyControl.REPLY), VOUCH_FIELD);

        assertThat(PanelUpdate.step(window, new PanelEvent.Insert()).effects())
                .doesNotHaveAnyElementsOfTypes(PanelEffect.InsertText.class);
    }

    @Test
    void aDraftInTheComposerIsReplacedOnlyWhenTheUserAgrees() {
        PanelState asked =
                Panels.after(start, VOUCH_FIELD, new PanelEvent.InsertionWent(InsertionOutcome.DRAFT_PRESENT));

        assertThat(asked.delivery()).isEqualTo(Delivery.DRAFT_PRESENT);
        assertThat(PanelUpdate.step(asked, new PanelEvent.ReplaceDraft()).effects())
                .containsExactly(new PanelEffect.InsertText(Panels.DANA, Panels.FIELD.text(), true));
        assertThat(PanelUpdate.step(asked, new PanelEvent.BackToText()).effects())
                .containsExactly(new Focus(Spot.EDITOR));
    }

    @Test
    void whoStopsWaitingStopsTheInsertion() {
        PanelState waiting = Panels.after(start, VOUCH_FIELD, new PanelEvent.InsertionWent(InsertionOutcome.WAITING));

        PanelStep step = PanelUpdate.step(waiting, new PanelEvent.BackToText());

        assertThat(step.effects()).startsWith(new PanelEffect.CancelInsertion());
        assertThat(step.state().delivery()).isEqualTo(Delivery.NONE);
    }

    @Test
    void whereTheClipboardRefusesTheTextIsSelected() {
        assertThat(PanelUpdate.step(start, new PanelEvent.CopyWent(false)).effects())
                .containsExactly(new Focus(Spot.WHOLE_TEXT));
    }

    @Test
    void disconnectedTheTextStaysAndCanBeCopied() {
        PanelState alone =
                Panels.after(start, VOUCH_FIELD, new PanelEvent.Type("My own words."), new PanelEvent.Disconnected());

        assertThat(alone.canInsert()).isFalse();
        assertThat(PanelUpdate.step(alone, new PanelEvent.Copy()).effects())
                .containsExactly(new PanelEffect.CopyText("My own words."));
    }
}
