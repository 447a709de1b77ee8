package org.replypolitely.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.panel.Panels.DANA;
import static org.replypolitely.panel.Panels.after;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.replypolitely.build.PhraseBookCompiler;
import org.replypolitely.build.TactRuleCompiler;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.Likeness;
import org.replypolitely.decision.NoteKind;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.Relationship;
import org.replypolitely.decision.WorkedTogether;
import org.replypolitely.evidence.RealRules;
import org.replypolitely.face.Choice;
import org.replypolitely.face.Label;
import org.replypolitely.invitation.Invitation;
import org.replypolitely.invitation.Note;
import org.replypolitely.invitation.Person;
import org.replypolitely.invitation.ReplyControl;
import org.replypolitely.ledger.Entries;
import org.replypolitely.ledger.Recipient;
import org.replypolitely.phrasebook.PhraseBookReader;
import org.replypolitely.settings.Placement;
import org.replypolitely.settings.Preference;
import org.replypolitely.settings.Settings;
import org.replypolitely.tact.TactRulesReader;
import org.replypolitely.wording.Offer;

class CardPartTest {

    private static final Path DATA = Path.of("src/main/resources");
    private static final Toolkit TOOLKIT = new Toolkit(
            PhraseBookReader.read(PhraseBookCompiler.compile(DATA.resolve("phrasebooks/en.ftl"))),
            TactRulesReader.read(TactRuleCompiler.compile(DATA.resolve("tact/en.ftl"))),
            RealRules.RULES);

    @Test
    void aHostileNoteGetsNoThanksUntilTheUserSaysThatItIsNone() {
        PanelState state = opened("Kitemaker", "How dare you leave me on read.");
        assertThat(says(state)).containsExactly(Label.of("reading_note_HOSTILE"));
        assertThat(state.drafts().list()).isEmpty();
        PanelState answered = after(state, new Answer.Prefers(Approach.DECLINE_WITH_REASON));
        assertThat(firstText(answered)).doesNotContain("hank");

        PanelState corrected = after(answered, onlyWay(answered));
        assertThat(says(corrected)).containsExactly(Label.of("reading_corrected"));
        assertThat(firstText(corrected)).contains("hank");
        assertThat(firstText(after(corrected, onlyWay(corrected)))).isEqualTo(firstText(answered));
    }

    @Test
    void whatTheSiteWroteIsNoNoteToThankFor() {
        PanelState state = opened("Kitemaker", "Hi Dana, I’d like to join your LinkedIn network.");
        assertThat(says(state)).containsExactly(Label.of("reading_note_SITE_DEFAULT"));
        assertThat(firstText(state)).doesNotContain("note", "good to hear");
    }

    @Test
    void anyOtherKindCanBeChosen() {
        PanelState state = opened("Kitemaker", "Good morning.");
        assertThat(says(state)).isEmpty();
        assertThat(chosen(CardPart.of(state).notes())).containsExactly("PERSONAL");
        PanelState pitch = after(state, new Answer.NoteIs(NoteKind.PITCH));
        assertThat(chosen(CardPart.of(pitch).notes())).containsExactly("PITCH");
        assertThat(CardPart.of(opened("Baker", "")).notes()).isEmpty();
    }

    @Test
    void newsAndKindWordsAreReadAndCorrectedWithOneTap() {
        PanelState state = opened("Kitemaker", "We met at the fair. I’ve opened a small studio since.");
        assertThat(says(state)).containsExactly(Label.of("reading_note_NEWS"));
        assertThat(firstText(state)).contains("what’s new with you");
        assertThat(firstText(after(state, onlyWay(state)))).doesNotContain("what’s new");
        assertThat(says(opened("Kitemaker", "Loved your talk at the fair.")))
                .containsExactly(Label.of("reading_note_PRAISE"));
    }

    @Test
    void anAnswerToTheirQuestionIsAskedForBesideTheNoteAndBeginsTheReply() {
        PanelState state = opened("Kitemaker", "We went to school together. Do you still play the cello?");
        assertThat(DetailsPart.of(state).asksAnswer()).isTrue();
        assertThat(QuestionsPart.of(state).offers())
                .noneMatch(choice -> choice.value().equals("ANSWER") && choice.shown());

        PanelState answered = after(state, new Answer.Offers(new Offer(Offer.Kind.ANSWER, "yes, every Sunday")));
        assertThat(answered.drafts().list())
                .isNotEmpty()
                .allMatch(draft -> draft.text().contains("\n\nYes, every Sunday. "));
        assertThat(DetailsPart.of(answered).answerSaid()).isEqualTo("yes, every Sunday");
        assertThat(QuestionsPart.of(answered).offered()).isEmpty();
        assertThat(DetailsPart.of(after(state, new Answer.NoteIs(NoteKind.PERSONAL)))
                        .asksAnswer())
                .isFalse();
    }

    @Test
    void theEmployerInTheHeadlineIsSaidOnlyAfterATap() {
        PanelState state =
                after(opened("Painter at Copper & Pine", ""), new Answer.Knows(Relationship.FORMER_COLLEAGUE));
        assertThat(DetailsPart.of(state).employerRead()).isEqualTo("Copper & Pine");
        assertThat(state.drafts().list()).noneMatch(draft -> draft.text().contains("Copper"));

        PanelState taken = after(state, new Answer.WorksAt("Copper & Pine"));
        assertThat(firstText(taken)).contains("at Copper & Pine.");
        assertThat(DetailsPart.of(taken).employerRead()).isEmpty();
        assertThat(firstText(after(taken, new Answer.WorksAt("")))).isEqualTo(firstText(state));
    }

    @Test
    void anEmployerThatIsNotPlainIsNotOffered() {
        for (String headline : List.of(
                "Painter at <b>Pine</b>",
                "Painter at Pine, Potter at Copper",
                "Formerly at Pine",
                "Painter",
                "Painter at Https://pine.example",
                "Painter at " + "Pine ".repeat(9))) {
            PanelState state = after(opened(headline, ""), new Answer.Knows(Relationship.FRIEND));
            assertThat(DetailsPart.of(state).employerRead()).as(headline).isEmpty();
        }
        assertThat(DetailsPart.of(after(opened("Painter at Pine", ""), new Answer.Knows(Relationship.SUPPLIER)))
                        .employerRead())
                .isEmpty();
    }

    @Test
    void oneFieldRulesOutTheReasonThatItIsAnotherAndOneTapBringsItBack() {
        PanelState state = opened("Baker at Hearth & Crumb", "");
        assertThat(says(state)).containsExactly(Label.of("reading_field_SAME"));
        assertThat(isRuledOut(state, "reason_FIELD")).isTrue();

        PanelState corrected = after(state, onlyWay(state));
        assertThat(isRuledOut(corrected, "reason_FIELD")).isFalse();
        assertThat(chosen(CardPart.of(corrected).fields())).containsExactly("DIFFERENT");
    }

    @Test
    void whereTheirHeadlineNamesTheUsersEmployerTheyAreAColleagueLikely() {
        PanelState state = opened("Painter at Northlight", "");
        assertThat(state.answers().relationship()).contains(Relationship.COLLEAGUE);
        assertThat(QuestionsPart.of(state).guessed()).contains(Label.of("guessed_EMPLOYER"));
        assertThat(says(state)).contains(Label.of("reading_same_employer"));
    }

    @Test
    void aClaimInTheNoteIsAGuessThatVouchesForNothing() {
        PanelState state = opened("Baker", "It’s your old classmate from Bergen.");
        assertThat(state.answers().relationship()).contains(Relationship.CLASSMATE);
        assertThat(QuestionsPart.of(state).guessed()).contains(Label.of("guessed_NOTE"));
        assertThat(state.answers().vouched()).isEmpty();

        PanelState own = after(state, new Answer.Knows(Relationship.FRIEND));
        assertThat(QuestionsPart.of(own).guessed()).isEmpty();
        assertThat(after(own, new PanelEvent.CardRead(card("Recruiter", "")))
                        .answers()
                        .relationship())
                .contains(Relationship.FRIEND);
    }

    @Test
    void whoeverPitchesSellsLikely() {
        PanelState state = opened("Kitemaker", "We help companies like yours. Worth a quick call?");
        assertThat(state.answers().relationship()).contains(Relationship.SUPPLIER);
        assertThat(state.drafts().list().get(0).origin().reasons()).containsExactly(PublicReason.NO_VENDORS);
    }

    @Test
    void whatTheUserSaidBeforeCountsMoreThanWhatTheCardSays() {
        PanelState state = opened("Recruiter at Hearth & Crumb", "We met at the fair.");
        assertThat(state.answers().relationship()).contains(Relationship.RECRUITER);
        Recipient dana = new Recipient("dana-whitfield", "Dana Whitfield");
        PanelState knowing = after(
                state,
                new PanelEvent.Recalled(
                        dana, 200, List.of(Entries.entry("1", 10, dana, Entries.BAKERY, Approach.ASK))));
        assertThat(knowing.answers().relationship()).contains(Relationship.FRIEND);
        assertThat(QuestionsPart.of(knowing).guessed()).contains(Label.of("guessed_HISTORY"));
    }

    @Test
    void aContradictionIsAskedAboutAndSettledByOneTap() {
        PanelState state = after(
                opened("Baker", ""),
                new Answer.Knows(Relationship.FORMER_COLLEAGUE),
                new Answer.Worked(WorkedTogether.NEVER));
        assertThat(doubts(state)).containsExactly(Label.of("doubt_NEVER_WORKED_BUT_COLLEAGUES"));

        PanelState worked = after(state, way(state, "settle_WORKED_TOGETHER"));
        assertThat(worked.answers().history().workedTogether()).isEqualTo(WorkedTogether.PAST);
        assertThat(doubts(worked)).isEmpty();

        PanelState both = after(state, way(state, "settle_SAME_HOUSE_ONLY"));
        assertThat(both.answers().history().workedTogether()).isEqualTo(WorkedTogether.NEVER);
        assertThat(doubts(both)).isEmpty();

        PanelState none = after(state, way(state, "settle_NO_COLLEAGUE"));
        assertThat(none.answers().relationship()).isEmpty();
        assertThat(none.open()).doesNotContain(Section.RELATIONSHIP_FOLDED);
        assertThat(doubts(none)).isEmpty();
    }

    @Test
    void anEmployerInDoubtIsSettledInWhatWeReadToo() {
        PanelState state = after(opened("Painter at Northlight", ""), new Answer.Knows(Relationship.FORMER_COLLEAGUE));
        assertThat(doubts(state)).containsExactly(Label.of("doubt_SAME_EMPLOYER_BUT_FORMER"));

        PanelState elsewhere = after(state, way(state, "settle_ELSEWHERE_NOW"));
        assertThat(elsewhere.answers().corrections().employer()).contains(Likeness.DIFFERENT);
        assertThat(says(elsewhere)).contains(Label.of("reading_corrected"));

        PanelState now = after(state, way(state, "settle_COLLEAGUES_NOW"));
        assertThat(now.answers().relationship()).contains(Relationship.COLLEAGUE);
    }

    @Test
    void aRuleThatIsVouchedForIsRememberedAndAFactAboutThemIsNot() {
        PanelState state = opened("Baker", "");
        assertThat(PanelUpdate.step(state, new PanelEvent.Vouch(PublicReason.RARE_USE, true))
                        .effects())
                .anyMatch(PanelEffect.Remember.class::isInstance);
        assertThat(PanelUpdate.step(state, new PanelEvent.Vouch(PublicReason.OTHER_CHANNEL, true))
                        .effects())
                .noneMatch(PanelEffect.Remember.class::isInstance);
    }

    private static PanelState opened(String headline, String note) {
        Settings settings = new Settings(
                Placement.PAGE,
                Set.of(),
                List.of(),
                "",
                Map.of(Preference.FIELD, "Bakery", Preference.EMPLOYER, "Northlight"),
                Set.of());
        return after(
                PanelState.initial(Place.FRAME),
                new PanelEvent.Shown(DANA, "Dana Whitfield"),
                new PanelEvent.CardRead(card(headline, note)),
                new PanelEvent.Loaded(TOOLKIT, settings));
    }

    private static Invitation card(String headline, String note) {
        return new Invitation(
                DANA,
                new Person("Dana Whitfield", "dana-whitfield", headline),
                new Note(note, false),
                "",
                "",
                ReplyControl.REPLY);
    }

    private static List<Label> says(PanelState state) {
        return CardPart.of(state).readings().stream().map(Reading::says).toList();
    }

    private static List<Label> doubts(PanelState state) {
        return CardPart.of(state).doubts().stream().map(Reading::says).toList();
    }

    private static Answer onlyWay(PanelState state) {
        return CardPart.of(state).readings().get(0).ways().get(0).answer();
    }

    private static Answer way(PanelState state, String words) {
        return CardPart.of(state).doubts().get(0).ways().stream()
                .filter(way -> way.label().equals(Label.of(words)))
                .findFirst()
                .orElseThrow()
                .answer();
    }

    private static List<String> chosen(List<Choice> choices) {
        return choices.stream().filter(Choice::chosen).map(Choice::value).toList();
    }

    private static String firstText(PanelState state) {
        return state.drafts().list().get(0).text();
    }

    private static boolean isRuledOut(PanelState state, String reason) {
        return AdvicePart.of(state).orElseThrow().ruledOut().stream()
                .anyMatch(out -> out.reason().equals(Label.of(reason)));
    }
}
