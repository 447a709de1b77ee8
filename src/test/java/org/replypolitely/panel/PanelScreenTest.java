package org.replypolitely.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.replypolitely.decision.Admissibility;
import org.replypolitely.decision.Advice;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.Counsel;
import org.replypolitely.decision.DecisionRow;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.ReasonVerdict;
import org.replypolitely.decision.Relationship;
import org.replypolitely.decision.Remark;
import org.replypolitely.face.Choice;
import org.replypolitely.face.Label;
import org.replypolitely.invitation.Invitation;
import org.replypolitely.invitation.InvitationKey;
import org.replypolitely.invitation.Note;
import org.replypolitely.invitation.Person;
import org.replypolitely.invitation.ReplyControl;
import org.replypolitely.protocol.InsertionOutcome;
import org.replypolitely.wording.Offer;

class PanelScreenTest {

    private final PanelState start = Panels.withSuggestions();

    @Test
    void thePersonIsShownAsTheCardShowsThem() {
        PersonPart person = PanelScreen.of(start).person();

        assertThat(person.name()).isEqualTo("Dana Whitfield");
        assertThat(person.initial()).isEqualTo("D");
        assertThat(person.headline()).isEqualTo("Sales lead");
        assertThat(person.known()).isEqualTo("2 weeks ago · Priya Raman");
        assertThat(person.note()).isEqualTo("It was nice to meet you.");
        assertThat(person.cut()).isEmpty();
    }

    @Test
    void aNoteThatThePageCutIsMarkedAsCut() {
        Invitation cut = new Invitation(
                Panels.DANA, new Person("Dana", "dana", ""), new Note("Hi", true), "", "", ReplyControl.REPLY);

        assertThat(PanelScreen.of(start.with(Subject.read(cut))).person().cut()).contains(Label.of("note_cut"));
    }

    @Test
    void theInitialOfANameOutsideTheBasicPlaneIsWhole() {
        PanelState fancy = Panels.after(
                PanelState.initial(Place.FRAME), new PanelEvent.Shown(new InvitationKey("", "x"), "𝓓ana"));

        assertThat(PanelScreen.of(fancy).person().initial()).isEqualTo("𝓓");
    }

    @Test
    void atFirstNothingIsPreselected() {
        QuestionsPart questions =
                PanelScreen.of(PanelState.initial(Place.FRAME)).questions();

        assertThat(chosen(questions.relationship().choices())).isEmpty();
        assertThat(chosen(questions.goal().choices())).isEmpty();
        assertThat(chosen(questions.motives())).isEmpty();
    }

    @Test
    void everyRelationshipAndGoalCanBeReached() {
        QuestionsPart questions = PanelScreen.of(start).questions();

        assertThat(questions.relationship().choices()).hasSameSizeAs(Relationship.values());
        assertThat(questions.goal().choices()).hasSize(Goal.values().length - 1);
    }

    @Test
    void anAnswerFromBehindMoreStaysInSight() {
        PanelState teacher = Panels.after(start, new Answer.Knows(Relationship.TEACHER));

        assertThat(shown(PanelScreen.of(teacher).questions().relationship().choices()))
                .contains("TEACHER", "FRIEND")
                .doesNotContain("STUDENT");
    }

    @Test
    void aFoldedQuestionShowsItsAnswerOnlyAndUnfoldsAgain() {
        PanelState folded = Panels.after(
                start, new Answer.Knows(Relationship.CLIENT), new PanelEvent.Fold(Section.RELATIONSHIP_FOLDED));
        PanelState again =
                Panels.after(folded, new PanelEvent.Rest(Section.MORE_RELATIONSHIPS, Section.RELATIONSHIP_FOLDED));

        QuestionsPart.Question question = PanelScreen.of(folded).questions().relationship();
        assertThat(shown(question.choices())).containsExactly("CLIENT");
        assertThat(question.rest()).isEqualTo(Label.of("change"));
        assertThat(shown(PanelScreen.of(again).questions().relationship().choices()))
                .contains("FRIEND", "CLIENT");
    }

    @Test
    void aQuestionWithoutAnAnswerCannotBeFolded() {
        PanelState folded = Panels.after(start, new PanelEvent.Fold(Section.GOAL_FOLDED));

        assertThat(shown(PanelScreen.of(folded).questions().goal().choices())).hasSize(4);
    }

    @Test
    void whatGoesWithoutSayingIsNotAsked() {
        QuestionsPart colleague = PanelScreen.of(Panels.after(start, new Answer.Knows(Relationship.COLLEAGUE)))
                .questions();
        QuestionsPart client = PanelScreen.of(Panels.after(start, new Answer.Knows(Relationship.CLIENT)))
                .questions();

        assertThat(shown(colleague.worked())).isEmpty();
        assertThat(shown(client.worked())).containsExactly("NEVER", "PAST", "NOW");
    }

    @Test
    void whatIsOfferedIsInSightEvenWhereItIsUnlikely() {
        PanelState offered = Panels.after(start, new Answer.Offers(new Offer(Offer.Kind.REFERRAL, "Mina")));

        QuestionsPart questions = PanelScreen.of(offered).questions();
        assertThat(shown(questions.offers())).contains("REFERRAL");
        assertThat(questions.offered())
                .extracting(QuestionsPart.Offered::detail)
                .containsExactly("Mina");
    }

    @Test
    void suggestionsThatFollowTheAdviceAreToldApartByTheirReasons() {
        assertThat(PanelScreen.of(start).reply().items())
                .extracting(ReplyPart.Item::tags)
                .containsExactly(
                        List.of(Label.of("reason_FIELD")),
                        List.of(Label.of("reason_OTHER_CHANNEL")),
                        List.of(Label.of("approach_ASK")));
    }

    @Test
    void theEditorSaysThatInsertAndCopyWait() {
        ReplyPart.Editor editor = PanelScreen.of(start).reply().editor().orElseThrow();

        assertThat(editor.waits()).contains(Label.of("claim_pending"));
        assertThat(editor.claims())
                .containsExactly(new ReplyPart.Claim(PublicReason.FIELD, Label.of("claim_FIELD"), false));
        assertThat(PanelScreen.of(start).delivery().ready()).isFalse();
    }

    @Test
    void aLongTextIsWarnedAboutNotCut() {
        String exactly = "x".repeat(ReplyPart.LIMIT);

        assertThat(editorWith(exactly).ofLength()).isEmpty();
        assertThat(editorWith(exactly + "x").ofLength()).contains(Label.of("too_long", "1900"));
        assertThat(editorWith(exactly + "x").text()).hasSize(ReplyPart.LIMIT + 1);
    }

    @Test
    void anEmptyTextIsSaidToBeEmptyAndCanBeUndone() {
        ReplyPart.Editor editor = editorWith(" ");

        assertThat(editor.ofLength()).contains(Label.of("no_words"));
        assertThat(editor.canUndo() && editor.canRestore()).isTrue();
    }

    @Test
    void aCardWithoutAReplyControlOffersCopyAndSaysWhy() {
        DeliveryPart part = PanelScreen.of(Panels.withSuggestions(Place.FRAME, ReplyControl.NONE))
                .delivery();

        assertThat(part.canInsert()).isFalse();
        assertThat(part.canCopy()).isTrue();
        assertThat(part.onlyCopy()).contains(Label.of("insertion_NO_REPLY_CONTROL", "Dana"));
    }

    @Test
    void aWindowOfItsOwnOffersCopyAndSaysWhy() {
        DeliveryPart part = PanelScreen.of(Panels.withSuggestions(Place.WINDOW, ReplyControl.REPLY))
                .delivery();

        assertThat(part.canInsert()).isFalse();
        assertThat(part.onlyCopy()).contains(Label.of("only_copy_window"));
    }

    @Test
    void aCardThatCouldNotBeReadOffersCopyAndSaysWhy() {
        PanelScreen screen = PanelScreen.of(Panels.after(start, new PanelEvent.CardUnreadable()));

        assertThat(screen.delivery().canInsert()).isFalse();
        assertThat(screen.delivery().canCopy()).isTrue();
        assertThat(screen.notices()).containsExactly(Label.of("notice_card_unreadable"));
    }

    @Test
    void disconnectedOneNoticeSaysItAll() {
        PanelScreen screen = PanelScreen.of(Panels.after(start, new PanelEvent.Disconnected()));

        assertThat(screen.notices()).containsExactly(Label.of("notice_disconnected"));
        assertThat(screen.delivery().onlyCopy()).isEmpty();
        assertThat(screen.delivery().canCopy()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(InsertionOutcome.class)
    void everyOutcomeIsSaid(InsertionOutcome outcome) {
        PanelState after = Panels.after(start, new PanelEvent.InsertionWent(outcome));

        assertThat(PanelScreen.of(after).delivery().words())
                .isNotEmpty()
                .first()
                .extracting(Label::key)
                .isEqualTo("insertion_" + outcome.name());
    }

    @Test
    void whileItWaitsThePanelMakesItselfSmall() {
        assertThat(PanelScreen.of(Panels.after(start, new PanelEvent.InsertionWent(InsertionOutcome.WAITING)))
                        .compact())
                .isTrue();
        assertThat(PanelScreen.of(start).compact()).isFalse();
    }

    @Test
    void afterwardsItSaysWhatIsLeftToDoWithTheInvitation() {
        PanelState inserted = Panels.after(start, new PanelEvent.InsertionWent(InsertionOutcome.INSERTED));
        PanelState asked = Panels.after(start, new PanelEvent.Pick(2), new PanelEvent.CopyWent(true));

        assertThat(PanelScreen.of(inserted).delivery().words()).contains(Label.of("afterwards_ignore"));
        assertThat(PanelScreen.of(asked).delivery().words()).contains(Label.of("afterwards_leave"));
    }

    @Test
    void whatHasNoWordsSaysWhatToDoInstead() {
        PanelState ignoring = Panels.after(start.with(counsel()), new Answer.Prefers(Approach.IGNORE));

        PanelScreen screen = PanelScreen.of(ignoring);
        assertThat(screen.reply().shown()).isFalse();
        assertThat(screen.delivery().canCopy()).isFalse();
        assertThat(screen.advice().flatMap(AdvicePart::instead)).contains(Label.of("instead_IGNORE"));
    }

    @Test
    void theAdviceSaysWhyAndWhatElseThereIs() {
        AdvicePart advice =
                AdvicePart.of(PanelState.initial(Place.FRAME).with(counsel())).orElseThrow();

        assertThat(advice.approach()).isEqualTo(Label.of("approach_DECLINE_WITH_REASON"));
        assertThat(advice.because()).isEqualTo(Label.of("advice_why_DECLINE"));
        assertThat(advice.remarks()).containsExactly(Label.of("remark_PROBABLY_AN_UPLOAD"));
        assertThat(advice.others()).extracting(AdvicePart.Other::approach).containsExactly(Approach.IGNORE);
        assertThat(advice.ruledOut())
                .containsExactly(
                        new AdvicePart.RuledOut(Label.of("reason_WORKED_WITH"), Label.of("ruled_out_WORKED_TOGETHER")));
    }

    @Test
    void whoChoseAnotherWayCanGoBackToTheAdvisedOne() {
        PanelState other = PanelState.initial(Place.FRAME).with(counsel()).with(Answers.NONE.with(Approach.IGNORE));

        AdvicePart advice = AdvicePart.of(other).orElseThrow();
        assertThat(advice.because()).isEqualTo(Label.of("consequence_IGNORE"));
        assertThat(advice.others())
                .filteredOn(AdvicePart.Other::advised)
                .extracting(AdvicePart.Other::approach)
                .containsExactly(Approach.DECLINE_WITH_REASON);
    }

    private static Counsel counsel() {
        return new Counsel(
                new Advice(
                        DecisionRow.DECLINE,
                        Approach.DECLINE_WITH_REASON,
                        List.of(Approach.IGNORE),
                        List.of(Remark.PROBABLY_AN_UPLOAD)),
                List.of(
                        new ReasonVerdict(PublicReason.FIELD, new Admissibility.Askable()),
                        new ReasonVerdict(
                                PublicReason.WORKED_WITH,
                                new Admissibility.RuledOut(Admissibility.Cause.WORKED_TOGETHER))));
    }

    private ReplyPart.Editor editorWith(String text) {
        Optional<ReplyPart.Editor> editor = PanelScreen.of(Panels.after(start, new PanelEvent.Type(text)))
                .reply()
                .editor();
        return editor.orElseThrow();
    }

    private static List<String> chosen(List<Choice> choices) {
        return choices.stream().filter(Choice::chosen).map(Choice::value).toList();
    }

    private static List<String> shown(List<Choice> choices) {
        return choices.stream().filter(Choice::shown).map(Choice::value).toList();
    }
}
