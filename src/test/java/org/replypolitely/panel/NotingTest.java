package org.replypolitely.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.face.Choice;
import org.replypolitely.ledger.Circle;
import org.replypolitely.ledger.Disclosure;
import org.replypolitely.ledger.LedgerEntry;
import org.replypolitely.ledger.Recipient;
import org.replypolitely.panel.Recollection.Noting.Failed;
import org.replypolitely.panel.Recollection.Noting.Noted;
import org.replypolitely.panel.Recollection.Noting.Nothing;
import org.replypolitely.protocol.InsertionOutcome;

class NotingTest {

    private static final Recipient DANA = new Recipient("dana-whitfield", "Dana Whitfield");
    private static final Disclosure SAID = new Disclosure(
            DANA, Circle.NONE, Optional.empty(), Approach.DECLINE_WITH_REASON, List.of(PublicReason.FIELD), "");
    private static final LedgerEntry ENTRY = LedgerEntry.of("1", 100, SAID);

    private final PanelState start = Panels.withSuggestions();

    @Test
    void whatWasInsertedIsNotedWithoutItsWords() {
        assertThat(PanelUpdate.step(start, new PanelEvent.InsertionWent(InsertionOutcome.INSERTED))
                        .effects())
                .contains(new PanelEffect.WriteDown(SAID, Optional.empty()));
    }

    @Test
    void whatWaitsOrWasRevertedIsNotNoted() {
        for (InsertionOutcome outcome : InsertionOutcome.values()) {
            boolean notes = PanelUpdate.step(start, new PanelEvent.InsertionWent(outcome)).effects().stream()
                    .anyMatch(PanelEffect.WriteDown.class::isInstance);
            assertThat(notes).as(outcome.name()).isEqualTo(outcome == InsertionOutcome.INSERTED);
        }
    }

    @Test
    void whatWasCopiedIsNotedOnlyOnceTheUserSaysThatItWasSent() {
        PanelStep copied = PanelUpdate.step(start, new PanelEvent.CopyWent(true));

        assertThat(copied.effects()).isEmpty();
        assertThat(NotingPart.of(copied.state()).asksWhetherSent()).isTrue();
        assertThat(PanelUpdate.step(copied.state(), new PanelEvent.Sent()).effects())
                .containsExactly(
                        new PanelEffect.Focus(PanelEffect.Spot.DELIVERY),
                        new PanelEffect.WriteDown(SAID, Optional.empty()));
    }

    @Test
    void whatIsTakenOutAgainIsForgotten() {
        PanelState noted = Panels.after(
                start, new PanelEvent.InsertionWent(InsertionOutcome.INSERTED), new PanelEvent.NotingWent(ENTRY, true));

        PanelStep asked = PanelUpdate.step(noted, new PanelEvent.TakeBack());
        PanelStep taken = PanelUpdate.step(asked.state(), new PanelEvent.InsertionWent(InsertionOutcome.TAKEN_BACK));

        assertThat(asked.effects()).containsExactly(new PanelEffect.TakeBack());
        assertThat(taken.effects()).contains(new PanelEffect.Unwrite(ENTRY));
        assertThat(taken.state().memory().noted()).isEmpty();
        assertThat(PanelScreen.of(taken.state()).compact()).isFalse();
    }

    @Test
    void whatCouldNotBeTakenOutStaysNoted() {
        PanelState noted = Panels.after(
                start, new PanelEvent.InsertionWent(InsertionOutcome.INSERTED), new PanelEvent.NotingWent(ENTRY, true));

        assertThat(PanelUpdate.step(noted, new PanelEvent.InsertionWent(InsertionOutcome.NOT_TAKEN_BACK))
                        .effects())
                .noneMatch(PanelEffect.Unwrite.class::isInstance);
    }

    @Test
    void aSecondInsertionTakesThePlaceOfTheFirst() {
        PanelState noted = Panels.after(start, new PanelEvent.NotingWent(ENTRY, true));

        assertThat(PanelUpdate.step(noted, new PanelEvent.InsertionWent(InsertionOutcome.INSERTED))
                        .effects())
                .contains(new PanelEffect.WriteDown(SAID, Optional.of(ENTRY)));
        assertThat(noted.memory().noting()).isEqualTo(new Noted(ENTRY));
    }

    @Test
    void whatCouldNotBeStoredIsTriedAgainUnderTheSameId() {
        PanelState failed = Panels.after(start, new PanelEvent.NotingWent(ENTRY, false));

        assertThat(failed.memory().noting()).isEqualTo(new Failed(ENTRY));
        assertThat(NotingPart.of(failed).canRetry()).isTrue();
        assertThat(PanelUpdate.step(failed, new PanelEvent.NoteAgain()).effects())
                .containsExactly(new PanelEffect.WriteAgain(ENTRY));
    }

    @Test
    void whatWasNotSentAfterAllIsForgotten() {
        PanelStep step =
                PanelUpdate.step(Panels.after(start, new PanelEvent.NotingWent(ENTRY, true)), new PanelEvent.NotSent());

        assertThat(step.effects())
                .containsExactly(new PanelEffect.Unwrite(ENTRY), new PanelEffect.Focus(PanelEffect.Spot.DELIVERY));
        assertThat(step.state().memory().noting()).isEqualTo(new Nothing());
    }

    @Test
    void aReasonThatTheUserTookOutIsNotNoted() {
        PanelState own =
                Panels.after(start, new PanelEvent.Type("Hello Dana. I will pass."), new PanelEvent.OwnReason());

        assertThat(PanelUpdate.step(own, new PanelEvent.InsertionWent(InsertionOutcome.INSERTED))
                        .effects())
                .anyMatch(effect -> effect instanceof PanelEffect.WriteDown write
                        && write.said().reasons().isEmpty());
    }

    @Test
    void anAnswerAboutSomebodyElseIsNotHeard() {
        PanelState still =
                Panels.after(start, new PanelEvent.Recalled(new Recipient("kim", "Kim"), 100, List.of(ENTRY)));

        assertThat(still).isEqualTo(start);
    }

    @Test
    void aCircleThatTheUserNamesIsAskedAfter() {
        assertThat(PanelUpdate.step(start, new PanelEvent.NameCircle("Choir")).effects())
                .containsExactly(new PanelEffect.Recall(DANA, new Circle("Choir")));
    }

    @Test
    void aStepThatWasAgreedOnCanBeAskedAboutLaterOrNever() {
        LedgerEntry asking = LedgerEntry.of(
                "3", 100, new Disclosure(DANA, Circle.NONE, Optional.empty(), Approach.ASK, List.of(), "en"));
        PanelState noted = Panels.after(start, new PanelEvent.CopyWent(true), new PanelEvent.NotingWent(asking, true));

        assertThat(chosen(noted)).containsExactly("IN_TWO_WEEKS");
        PanelStep later = PanelUpdate.step(noted, new PanelEvent.Remind(Reminding.IN_A_MONTH));
        assertThat(later.effects()).containsExactly(new PanelEffect.WriteAgain(asking.dueOn(130)));
        assertThat(chosen(later.state())).containsExactly("IN_A_MONTH");
        PanelState never = Panels.after(later.state(), new PanelEvent.Remind(Reminding.NEVER));
        assertThat(chosen(never)).containsExactly("NEVER");
        assertThat(chosen(Panels.after(never, new PanelEvent.Remind(Reminding.IN_A_WEEK))))
                .containsExactly("IN_A_WEEK");
    }

    @Test
    void whereNothingIsToFollowNoReminderIsOffered() {
        PanelState noted = Panels.after(start, new PanelEvent.CopyWent(true), new PanelEvent.NotingWent(ENTRY, true));

        assertThat(NotingPart.of(noted).reminders()).isEmpty();
        assertThat(NotingPart.of(noted).canForget()).isTrue();
    }

    private static List<String> chosen(PanelState state) {
        return NotingPart.of(state).reminders().stream()
                .filter(Choice::chosen)
                .map(Choice::value)
                .toList();
    }
}
