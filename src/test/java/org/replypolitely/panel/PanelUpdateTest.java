package org.replypolitely.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.PrivateMotive;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.Relationship;
import org.replypolitely.face.Label;
import org.replypolitely.invitation.InvitationKey;
import org.replypolitely.invitation.ReplyControl;
import org.replypolitely.panel.PanelEffect.Focus;
import org.replypolitely.panel.PanelEffect.Spot;
import org.replypolitely.protocol.InsertionOutcome;
import org.replypolitely.settings.Placement;
import org.replypolitely.settings.Settings;
import org.replypolitely.settings.SettingsChange;
import org.replypolitely.wording.Offer;

class PanelUpdateTest {

    private static final PanelEvent VOUCH_FIELD = new PanelEvent.Vouch(PublicReason.FIELD, true);

    private final PanelState start = Panels.withSuggestions();

    @Test
    void shownTheCardIsReadAndTheFocusGoesToTheName() {
        PanelStep step =
                PanelUpdate.step(PanelState.initial(Place.FRAME), new PanelEvent.Shown(Panels.DANA, "Dana Whitfield"));

        assertThat(step.effects()).containsExactly(new PanelEffect.ReadCard(Panels.DANA), new Focus(Spot.NAME));
        assertThat(step.state().subject().person().displayedName()).isEqualTo("Dana Whitfield");
    }

    @Test
    void shownAgainForTheSameInvitationNothingIsLost() {
        PanelState typed = Panels.after(start, new PanelEvent.Type("My own words."));

        assertThat(Panels.after(typed, new PanelEvent.Shown(Panels.DANA, "Dana Whitfield")))
                .isEqualTo(typed);
    }

    @Test
    void shownForSomebodyElseNothingSaidBeforeHolds() {
        PanelState confided = Panels.after(start, new Answer.Confides(PrivateMotive.PUSHY), VOUCH_FIELD);

        PanelState next = Panels.after(
                confided, new PanelEvent.Shown(new InvitationKey("urn:li:invitation:2", "omar-haddad"), "Omar Haddad"));

        assertThat(next.answers()).isEqualTo(Answers.NONE);
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
    void anEmptyTextGoesNowhere() {
        PanelState empty = Panels.after(start, VOUCH_FIELD, new PanelEvent.Type(" \n"));

        assertThat(PanelUpdate.step(empty, new PanelEvent.Copy()).effects()).containsExactly(new Focus(Spot.EDITOR));
        assertThat(PanelUpdate.step(empty, new PanelEvent.Insert()).effects()).containsExactly(new Focus(Spot.EDITOR));
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
    void closingAsksBeforeItLosesWhatTheUserWrote() {
        PanelState typed = Panels.after(start, new PanelEvent.Type("My own words."));
        PanelState asked = Panels.after(typed, new PanelEvent.Close());

        assertThat(PanelUpdate.step(start, new PanelEvent.Close()).effects()).containsExactly(new PanelEffect.Leave());
        assertThat(PanelUpdate.step(typed, new PanelEvent.Close()).effects()).containsExactly(new Focus(Spot.DELIVERY));
        assertThat(asked.delivery()).isEqualTo(Delivery.LEAVING);
        assertThat(PanelUpdate.step(asked, new PanelEvent.Close()).effects()).containsExactly(new PanelEffect.Leave());
    }

    @Test
    void closingDoesNotAskOnceTheTextIsCopiedOrInserted() {
        PanelState typed = Panels.after(start, new PanelEvent.Type("My own words."));

        assertThat(PanelUpdate.step(Panels.after(typed, new PanelEvent.CopyWent(true)), new PanelEvent.Close())
                        .effects())
                .containsExactly(new PanelEffect.Leave());
        assertThat(PanelUpdate.step(
                                Panels.after(typed, new PanelEvent.InsertionWent(InsertionOutcome.INSERTED)),
                                new PanelEvent.Close())
                        .effects())
                .containsExactly(new PanelEffect.Leave());
    }

    @Test
    void disconnectedTheTextStaysAndCanBeCopied() {
        PanelState alone =
                Panels.after(start, VOUCH_FIELD, new PanelEvent.Type("My own words."), new PanelEvent.Disconnected());

        assertThat(alone.canInsert()).isFalse();
        assertThat(PanelUpdate.step(alone, new PanelEvent.Copy()).effects())
                .containsExactly(new PanelEffect.CopyText("My own words."));
    }

    @Test
    void disconnectedNobodyWaitsForAComposerAnyLonger() {
        PanelState alone = Panels.after(
                start, new PanelEvent.InsertionWent(InsertionOutcome.WAITING), new PanelEvent.Disconnected());

        assertThat(alone.delivery()).isEqualTo(Delivery.NONE);
    }

    @Test
    void aGoalThatLivesOnAnOfferOpensTheOffers() {
        assertThat(Panels.after(start, new Answer.Wants(Goal.NOT_YET)).open()).contains(Section.OFFER);
        assertThat(Panels.after(start, new Answer.Wants(Goal.CLOSE_POLITELY)).open())
                .doesNotContain(Section.OFFER);
    }

    @Test
    void anotherChannelBeginsAsTheOneInTheOptionsAndCanBeEmptied() {
        Settings settings = Settings.of(Placement.PAGE, Set.of(), List.of("Signal", "the choir"), "");
        Answer offering = new Answer.Offers(new Offer(Offer.Kind.OTHER_CHANNEL, ""));

        PanelState offered = Panels.after(start, new PanelEvent.SettingsChanged(settings), offering);
        assertThat(offered.answers().offers()).containsExactly(new Offer(Offer.Kind.OTHER_CHANNEL, "Signal"));
        assertThat(Panels.after(offered, offering).answers().offers())
                .containsExactly(new Offer(Offer.Kind.OTHER_CHANNEL, ""));
    }

    @Test
    void anotherRelationshipPutsTheQuestionOfTheApproachAnew() {
        assertThat(Panels.after(start, new Answer.Knows(Relationship.CLIENT))
                        .answers()
                        .approach())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PrivateMotive.class)
    void thePrivateMotiveIsInNothingThatLeavesThePanel(PrivateMotive motive) {
        PanelEvent[] wholeJob = {
            VOUCH_FIELD,
            new PanelEvent.Another(),
            new PanelEvent.Insert(),
            new PanelEvent.Copy(),
            new PanelEvent.Type("My own words."),
            new PanelEvent.Copy(),
            new PanelEvent.Close(),
            new PanelEvent.Close(),
        };
        PanelState confided = Panels.after(start, new Answer.Confides(motive));
        PanelState silent = Panels.after(start, new Answer.Confides(PrivateMotive.UNSTATED));

        for (PanelEvent event : wholeJob) {
            PanelStep said = PanelUpdate.step(confided, event);
            PanelStep unsaid = PanelUpdate.step(silent, event);
            assertThat(said.effects()).isEqualTo(unsaid.effects());
            confided = said.state();
            silent = unsaid.state();
        }
    }
}
