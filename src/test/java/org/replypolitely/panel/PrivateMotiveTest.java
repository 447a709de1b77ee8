package org.replypolitely.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.PrivateMotive;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.Relationship;
import org.replypolitely.invitation.ReplyControl;
import org.replypolitely.protocol.InsertionOutcome;
import org.replypolitely.wording.Wording;

/** Why somebody would rather not connect stays in the open panel, whatever they do there. */
class PrivateMotiveTest {

    static Stream<Arguments> motivesAndReasons() {
        return Stream.of(PrivateMotive.values())
                .flatMap(motive -> Stream.of(PublicReason.values()).map(reason -> Arguments.of(motive, reason)));
    }

    @ParameterizedTest
    @MethodSource("motivesAndReasons")
    void noMotiveIsInAnythingThatThePanelHasDoneStoredSentOrSaid(PrivateMotive motive, PublicReason reason) {
        Wording wording =
                new Wording("A reply.", Approach.DECLINE_WITH_REASON, List.of(reason), List.of(reason), List.of());
        PanelState state = Panels.withSuggestions(Place.FRAME, ReplyControl.REPLY)
                .with(Drafts.NONE.refreshed(List.of(wording, Panels.FIELD, Panels.QUESTION)));
        List<PanelEffect> effects = new ArrayList<>();
        for (PanelEvent event : wholeVisit(motive, reason)) {
            PanelStep step = PanelUpdate.step(state, event);
            effects.addAll(step.effects());
            state = step.state();
        }

        assertThat(state.answers().motive()).as("the open panel knows it").isEqualTo(motive);
        assertThat(effects)
                .hasAtLeastOneElementOfType(PanelEffect.KeepDraft.class)
                .hasAtLeastOneElementOfType(PanelEffect.KeepAnswers.class)
                .hasAtLeastOneElementOfType(PanelEffect.InsertText.class)
                .hasAtLeastOneElementOfType(PanelEffect.CopyText.class)
                .hasAtLeastOneElementOfType(PanelEffect.WriteDown.class);
        assertThat(effects).allSatisfy(effect -> assertThat(stored(effect)).doesNotContain(names(motive)));
    }

    private static List<PanelEvent> wholeVisit(PrivateMotive motive, PublicReason reason) {
        return List.of(
                new Answer.Knows(Relationship.FRIEND),
                new Answer.Wants(Goal.CLOSE_POLITELY),
                new PanelEvent.Toggle(Section.PRIVATE),
                new Answer.Confides(motive),
                new PanelEvent.Vouch(reason, true),
                new PanelEvent.Vouch(PublicReason.FIELD, true),
                new PanelEvent.Type("A reply that was changed."),
                new PanelEvent.Insert(),
                new PanelEvent.InsertionWent(InsertionOutcome.INSERTED),
                new PanelEvent.BackToText(),
                new PanelEvent.Copy(),
                new PanelEvent.CopyWent(true),
                new PanelEvent.Disconnected(),
                new PanelEvent.Close());
    }

    /** Everything that an effect carries, in the form in which it is stored too. */
    private static String stored(PanelEffect effect) {
        String all = effect.toString();
        if (effect instanceof PanelEffect.KeepDraft keep) {
            all += String.join("|", keep.draft().stored());
        }
        if (effect instanceof PanelEffect.KeepAnswers keep) {
            all += String.join("|", keep.answers().stored());
        }
        return all;
    }

    /** Names that are words of other things as well would prove nothing. */
    private static String[] names(PrivateMotive motive) {
        return switch (motive) {
            case OTHER, PRIVACY -> new String[] {"PrivateMotive", "motive=" + motive};
            case DISLIKE,
                    NO_RESPECT,
                    AFFILIATION_UNPRODUCTIVE,
                    REPUTATION,
                    COMPETITOR,
                    PUSHY,
                    KEEP_WORK_APART,
                    DO_NOT_REMEMBER,
                    UNSTATED -> new String[] {motive.name(), "PrivateMotive"};
        };
    }
}
