package org.replypolitely.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.ledger.Circle;
import org.replypolitely.ledger.Conflict;
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
        assertThat(MemoryPart.of(copied.state()).asksWhetherSent()).isTrue();
        assertThat(PanelUpdate.step(copied.state(), new PanelEvent.Sent()).effects())
                .containsExactly(new PanelEffect.WriteDown(SAID, Optional.empty()));
    }

    @Test
    void aSecondInsertionTakesThePlaceOfTheFirst() {
        PanelState noted = Panels.after(start, new PanelEvent.NotingWent(ENTRY, true));

        assertThat(PanelUpdate.step(noted, new PanelEvent.InsertionWent(InsertionOutcome.INSERTED))
                        .effects())
                .contains(new PanelEffect.WriteDown(SAID, Optional.of(ENTRY)));
        assertThat(MemoryPart.of(noted).noting()).isEqualTo(new Noted(ENTRY));
    }

    @Test
    void whatCouldNotBeStoredIsTriedAgainUnderTheSameId() {
        PanelState failed = Panels.after(start, new PanelEvent.NotingWent(ENTRY, false));

        assertThat(MemoryPart.of(failed).noting()).isEqualTo(new Failed(ENTRY));
        assertThat(PanelUpdate.step(failed, new PanelEvent.NoteAgain()).effects())
                .containsExactly(new PanelEffect.WriteAgain(ENTRY));
    }

    @Test
    void whatWasNotSentAfterAllIsForgotten() {
        PanelStep step =
                PanelUpdate.step(Panels.after(start, new PanelEvent.NotingWent(ENTRY, true)), new PanelEvent.NotSent());

        assertThat(step.effects()).containsExactly(new PanelEffect.Unwrite(ENTRY));
        assertThat(MemoryPart.of(step.state()).noting()).isEqualTo(new Nothing());
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
    void aConflictWithWhatWasToldIsShownBeforeSending() {
        LedgerEntry before = LedgerEntry.of(
                "2",
                50,
                new Disclosure(
                        DANA,
                        Circle.NONE,
                        Optional.empty(),
                        Approach.DECLINE_WITH_REASON,
                        List.of(PublicReason.RARE_USE),
                        "en"));
        PanelState knowing = Panels.after(start, new PanelEvent.Recalled(DANA, 100, List.of(before)));

        assertThat(MemoryPart.of(knowing).conflicts())
                .containsExactly(
                        new Conflict(Conflict.Kind.OTHER_REASON, PublicReason.FIELD, before, PublicReason.RARE_USE));
        assertThat(MemoryPart.of(knowing).toThem()).containsExactly(before);
        assertThat(Recollection.toldBefore(knowing).refused()).isTrue();
        assertThat(Recollection.toldBefore(Panels.after(knowing, new PanelEvent.Regardless(true)))
                        .refused())
                .isFalse();
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
}
