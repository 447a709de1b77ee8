package org.replypolitely.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.replypolitely.decision.Claim;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.Relationship;
import org.replypolitely.face.Label;
import org.replypolitely.invitation.InvitationKey;
import org.replypolitely.protocol.InsertionOutcome;

class KeepingTest {

    private static final PanelEvent VOUCH_FIELD = new PanelEvent.Vouch(PublicReason.FIELD, true);

    private final PanelState start = Panels.withSuggestions();

    @Test
    void closingNeverAsksBecauseWhatIsHalfWrittenIsKept() {
        PanelStep typed = PanelUpdate.step(start, new PanelEvent.Type("My own words."));

        assertThat(typed.effects())
                .containsExactly(new PanelEffect.KeepDraft(
                        Panels.DANA, KeptDraft.of(typed.state()).orElseThrow()));
        assertThat(PanelUpdate.step(typed.state(), new PanelEvent.Close()).effects())
                .containsExactly(new PanelEffect.Leave());
    }

    @Test
    void whatIsHalfWrittenIsForgottenOnceItIsTakenAndThePanelCloses() {
        PanelState typed = Panels.after(start, new PanelEvent.Type("My own words."));

        for (PanelEvent taken :
                List.of(new PanelEvent.CopyWent(true), new PanelEvent.InsertionWent(InsertionOutcome.INSERTED))) {
            assertThat(PanelUpdate.step(Panels.after(typed, taken), new PanelEvent.Close())
                            .effects())
                    .containsExactly(new PanelEffect.ForgetDraft(Panels.DANA), new PanelEffect.Leave());
        }
    }

    @Test
    void whoGoesBackToTheSuggestionDiscardsTheirWords() {
        PanelState typed = Panels.after(start, new PanelEvent.Type("My own words."));

        assertThat(PanelUpdate.step(typed, new PanelEvent.Restore()).effects())
                .contains(new PanelEffect.ForgetDraft(Panels.DANA));
    }

    @Test
    void aHalfWrittenReplyIsTakenUpWhereItWasLeft() {
        PanelState typed =
                Panels.after(start, new Answer.Knows(Relationship.CLIENT), new PanelEvent.Type("My own words."));
        KeptDraft kept =
                KeptDraft.ofStored(KeptDraft.of(typed).orElseThrow().stored()).orElseThrow();

        PanelState again = Panels.after(
                PanelState.initial(Place.FRAME),
                new PanelEvent.Shown(Panels.DANA, "Dana Whitfield"),
                new PanelEvent.DraftFound(Panels.DANA, kept));

        assertThat(again.drafts().current().map(Draft::text)).contains("My own words.");
        assertThat(again.answers().relationship()).contains(Relationship.CLIENT);
        assertThat(again.pendingClaims())
                .as("asked again")
                .containsExactly(new Claim(PublicReason.FIELD, Claim.Extent.WHOLE));
    }

    @Test
    void aHalfWrittenReplyToSomebodyElseIsNotTakenUp() {
        KeptDraft kept = KeptDraft.of(Panels.after(start, new PanelEvent.Type("My own words.")))
                .orElseThrow();

        assertThat(Panels.after(start, new PanelEvent.DraftFound(new InvitationKey("", "omar"), kept)))
                .isEqualTo(start);
    }

    @Test
    void whatTheUserHasBegunAnewIsNotOverwrittenByWhatWasKept() {
        KeptDraft kept = KeptDraft.of(Panels.after(start, new PanelEvent.Type("Old words.")))
                .orElseThrow();
        PanelState typing = Panels.after(start, new PanelEvent.Type("New words."));

        assertThat(Panels.after(typing, new PanelEvent.DraftFound(Panels.DANA, kept)))
                .isEqualTo(typing);
    }

    @Test
    void aReplyThatCannotBeKeptIsSaidAndStays() {
        PanelState refused = Panels.after(start, new PanelEvent.Type("My own words."), new PanelEvent.DraftKept(false));

        assertThat(PanelScreen.of(refused).notices()).containsExactly(Label.of("notice_not_kept"));
        assertThat(refused.drafts().current().map(Draft::text)).contains("My own words.");
        assertThat(PanelScreen.of(Panels.after(refused, new PanelEvent.DraftKept(true)))
                        .notices())
                .isEmpty();
    }

    @Test
    void answersAreKeptForTheNextTimeWhenTheReplyIsTaken() {
        PanelState answered = Panels.after(start, new Answer.Knows(Relationship.CLIENT), VOUCH_FIELD);

        assertThat(PanelUpdate.step(answered, new PanelEvent.CopyWent(true)).effects())
                .containsExactly(new PanelEffect.KeepAnswers(
                        LastAnswers.of(answered.answers()).orElseThrow()));
    }
}
