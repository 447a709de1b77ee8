package org.replypolitely.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.Relationship;
import org.replypolitely.face.Label;
import org.replypolitely.phrasebook.Address;
import org.replypolitely.phrasebook.Register;
import org.replypolitely.settings.Placement;
import org.replypolitely.settings.Preference;
import org.replypolitely.settings.Settings;
import org.replypolitely.settings.SettingsChange;
import org.replypolitely.wording.Length;
import org.replypolitely.wording.Offer;

class AnsweringTest {

    private final PanelState start = Panels.withSuggestions();

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
    void duStaysDuWhateverTheToneUnlessTheUserChooses() {
        PanelState colleague = Panels.after(start, new Answer.Knows(Relationship.FORMER_COLLEAGUE));
        PanelState client = Panels.after(start, new Answer.Knows(Relationship.CLIENT));
        for (Register register : Register.values()) {
            Answer tone = new Answer.Tone(register);
            assertThat(Panels.after(colleague, tone).answers().formOfAddress()).isEqualTo(Address.FAMILIAR);
            assertThat(Panels.after(client, tone).answers().formOfAddress()).isEqualTo(Address.POLITE);
            assertThat(Panels.after(client, new Answer.Addresses(Address.FAMILIAR), tone)
                            .answers()
                            .formOfAddress())
                    .isEqualTo(Address.FAMILIAR);
        }
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
}
