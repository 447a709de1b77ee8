package org.replypolitely.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
import org.replypolitely.panel.PanelEffect.Focus;
import org.replypolitely.panel.PanelEffect.Spot;
import org.replypolitely.phrasebook.Register;
import org.replypolitely.protocol.InsertionOutcome;
import org.replypolitely.settings.Placement;
import org.replypolitely.settings.Preference;
import org.replypolitely.settings.Settings;
import org.replypolitely.settings.SettingsChange;
import org.replypolitely.wording.Length;
import org.replypolitely.wording.Offer;

class PanelUpdateTest {

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
        assertThat(again.pendingClaims()).as("asked again").containsExactly(PublicReason.FIELD);
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
        assertThat(PanelScreen.of(guessed).questions().guessed()).contains(Label.of("guessed"));
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

    @Test
    void theSameAnswersAsLastTimeAreOneTapAway() {
        LastAnswers last =
                new LastAnswers(Relationship.COLLEAGUE, Goal.NOT_YET, Optional.of(Register.FORMAL), Length.SHORT);
        PanelState shown = Panels.after(
                PanelState.initial(Place.FRAME),
                new PanelEvent.LastAnswersFound(
                        LastAnswers.ofStored(last.stored()).orElseThrow()),
                new PanelEvent.Shown(Panels.DANA, "Dana Whitfield"));

        assertThat(PanelScreen.of(shown).questions().last())
                .containsExactly(Label.of("relationship_COLLEAGUE"), Label.of("goal_NOT_YET"));
        PanelState answered = Panels.after(shown, new PanelEvent.AsLastTime());
        assertThat(LastAnswers.of(answered.answers())).contains(last);
        assertThat(PanelScreen.of(answered).questions().last()).isEmpty();
    }

    @Test
    void answersAreKeptForTheNextTimeWhenTheReplyIsTaken() {
        PanelState answered = Panels.after(start, new Answer.Knows(Relationship.CLIENT), VOUCH_FIELD);

        assertThat(PanelUpdate.step(answered, new PanelEvent.CopyWent(true)).effects())
                .containsExactly(new PanelEffect.KeepAnswers(
                        LastAnswers.of(answered.answers()).orElseThrow()));
    }

    @Test
    void toneAndLengthBeginAsTheOptionsSay() {
        Settings settings = new SettingsChange.Prefer(Preference.LENGTH, "SHORT")
                .applyTo(new SettingsChange.Prefer(Preference.REGISTER, "FORMAL").applyTo(Settings.INITIAL));
        PanelState shown = Panels.after(
                PanelState.initial(Place.FRAME),
                new PanelEvent.SettingsChanged(settings),
                new PanelEvent.Shown(Panels.DANA, "Dana Whitfield"));

        assertThat(shown.answers().tone()).isEqualTo(Register.FORMAL);
        assertThat(shown.answers().length()).isEqualTo(Length.SHORT);
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
