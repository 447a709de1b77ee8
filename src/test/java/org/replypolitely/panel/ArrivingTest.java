package org.replypolitely.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.PrivateMotive;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.Relationship;
import org.replypolitely.face.Label;
import org.replypolitely.invitation.Invitation;
import org.replypolitely.invitation.InvitationKey;
import org.replypolitely.invitation.Note;
import org.replypolitely.invitation.Person;
import org.replypolitely.invitation.ReplyControl;
import org.replypolitely.ledger.Circle;
import org.replypolitely.ledger.Recipient;
import org.replypolitely.panel.PanelEffect.Focus;
import org.replypolitely.panel.PanelEffect.Spot;
import org.replypolitely.protocol.InsertionOutcome;

class ArrivingTest {

    private static final PanelEvent VOUCH_FIELD = new PanelEvent.Vouch(PublicReason.FIELD, true);

    private final PanelState start = Panels.withSuggestions();

    @Test
    void shownTheCardIsReadAndTheFocusGoesToTheName() {
        PanelStep step =
                PanelUpdate.step(PanelState.initial(Place.FRAME), new PanelEvent.Shown(Panels.DANA, "Dana Whitfield"));

        assertThat(step.effects())
                .containsExactly(
                        new PanelEffect.ReadCard(Panels.DANA),
                        new PanelEffect.FindDraft(Panels.DANA),
                        new PanelEffect.Recall(new Recipient("dana-whitfield", "Dana Whitfield"), Circle.NONE),
                        new Focus(Spot.NAME));
        assertThat(step.state().subject().person().displayedName()).isEqualTo("Dana Whitfield");
    }

    @Test
    void shownAgainForTheSameInvitationNothingIsLost() {
        PanelState typed = Panels.after(start, new PanelEvent.Type("My own words."));

        assertThat(Panels.after(typed, new PanelEvent.Shown(Panels.DANA, "Dana Whitfield")))
                .isEqualTo(typed);
    }

    @Test
    void whoeverIsExpectedIsReadAndRememberedButTheFocusStaysWhereItIs() {
        PanelStep step = PanelUpdate.step(
                PanelState.initial(Place.FRAME), new PanelEvent.Expected(Panels.DANA, "Dana Whitfield"));

        assertThat(step.effects())
                .containsExactly(
                        new PanelEffect.ReadCard(Panels.DANA),
                        new PanelEffect.FindDraft(Panels.DANA),
                        new PanelEffect.Recall(new Recipient("dana-whitfield", "Dana Whitfield"), Circle.NONE));
    }

    @Test
    void shownForWhoeverWasExpectedItIsAsReadAndOnlyWhatMayHaveChangedSinceIsAskedFor() {
        PanelState ready = Panels.after(
                PanelState.initial(Place.FRAME),
                new PanelEvent.Expected(Panels.DANA, "Dana Whitfield"),
                new PanelEvent.CardRead(Panels.invitation(ReplyControl.REPLY)));

        PanelStep step = PanelUpdate.step(ready, new PanelEvent.Shown(Panels.DANA, "Dana Whitfield"));

        assertThat(step.state()).isEqualTo(ready);
        assertThat(step.effects())
                .containsExactly(
                        new PanelEffect.FindDraft(Panels.DANA),
                        new PanelEffect.Recall(Recollection.recipient(ready), Circle.NONE),
                        new Focus(Spot.NAME));
    }

    @Test
    void shownForSomebodyElseNothingSaidBeforeHolds() {
        PanelState confided = Panels.after(start, new Answer.Confides(PrivateMotive.PUSHY), VOUCH_FIELD);

        PanelState next = Panels.after(
                confided, new PanelEvent.Shown(new InvitationKey("urn:li:invitation:2", "omar-haddad"), "Omar Haddad"));

        assertThat(next.answers()).isEqualTo(Answers.NONE.with(Optional.empty(), Goal.CLOSE_POLITELY));
        assertThat(next.drafts()).isEqualTo(Drafts.NONE);
    }

    @Test
    void aCardReadForSomebodyElseIsNotTakenForThisOne() {
        PanelState waiting = Panels.after(
                PanelState.initial(Place.FRAME), new PanelEvent.Shown(new InvitationKey("", "omar-haddad"), "Omar"));

        assertThat(Panels.after(waiting, new PanelEvent.CardRead(Panels.invitation(ReplyControl.REPLY))))
                .isEqualTo(waiting);
    }

    @Test
    void disconnectedNobodyWaitsForAComposerAnyLonger() {
        PanelState alone = Panels.after(
                start, new PanelEvent.InsertionWent(InsertionOutcome.WAITING), new PanelEvent.Disconnected());

        assertThat(alone.delivery()).isEqualTo(Delivery.NONE);
    }

    @Test
    void aRecruiterIsGuessedFromTheHeadlineAndOneTapChangesIt() {
        Invitation invitation = new Invitation(
                Panels.DANA,
                new Person("Dana Whitfield", "dana-whitfield", "Senior Recruiter at Fern & Field"),
                Note.NONE,
                "",
                "",
                ReplyControl.REPLY);
        PanelState guessed = Panels.after(
                PanelState.initial(Place.FRAME),
                new PanelEvent.Shown(Panels.DANA, "Dana Whitfield"),
                new PanelEvent.CardRead(invitation));

        assertThat(guessed.answers().relationship()).contains(Relationship.RECRUITER);
        assertThat(PanelScreen.of(guessed).questions().guessed()).contains(Label.of("guessed_HEADLINE"));
        PanelState said = Panels.after(guessed, new Answer.Knows(Relationship.FRIEND));
        assertThat(said.answers().relationship()).contains(Relationship.FRIEND);
        assertThat(PanelScreen.of(said).questions().guessed()).isEmpty();
    }

    @Test
    void anOrdinaryHeadlineAnswersNothing() {
        PanelState shown = Panels.after(
                PanelState.initial(Place.FRAME),
                new PanelEvent.Shown(Panels.DANA, "Dana Whitfield"),
                new PanelEvent.CardRead(Panels.invitation(ReplyControl.REPLY)));

        assertThat(shown.answers().relationship()).isEmpty();
        assertThat(shown.answers().goal()).isEqualTo(Goal.CLOSE_POLITELY);
    }
}
