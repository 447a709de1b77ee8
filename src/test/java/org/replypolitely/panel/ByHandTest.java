package org.replypolitely.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.Goal;
import org.replypolitely.face.Label;
import org.replypolitely.ledger.Circle;
import org.replypolitely.ledger.Disclosure;
import org.replypolitely.ledger.LedgerEntry;
import org.replypolitely.ledger.Recipient;
import org.replypolitely.panel.PanelEffect.Focus;
import org.replypolitely.panel.PanelEffect.Spot;

/** A reply about no invitation on a page. */
class ByHandTest {

    private static final Recipient DANA = new Recipient("", "Dana Whitfield");

    private final PanelStep begun =
            PanelUpdate.step(PanelState.initial(Place.BY_HAND), new PanelEvent.Described("", ""));

    @Test
    void itBeginsWithTheLikelyGoalAndWithWhatWasHalfWritten() {
        assertThat(begun.state().answers().goal()).isEqualTo(Goal.CLOSE_POLITELY);
        assertThat(begun.effects()).containsExactly(new PanelEffect.FindDraft(Subject.BY_HAND), new Focus(Spot.NAME));
    }

    @Test
    void wordsThatWereHandedOverAreNotMixedWithWhatWasHalfWrittenToSomebodyElse() {
        PanelStep handed =
                PanelUpdate.step(PanelState.initial(Place.BY_HAND), new PanelEvent.Described("", "Shall we connect?"));

        assertThat(handed.effects()).containsExactly(new Focus(Spot.NAME));
        assertThat(handed.state().subject().invitation().note().text()).isEqualTo("Shall we connect?");
    }

    @Test
    void theHistoryIsAskedOnceThereIsAName() {
        PanelStep named = PanelUpdate.step(begun.state(), new PanelEvent.Described("Dana Whitfield", ""));

        assertThat(named.effects()).containsExactly(new PanelEffect.Recall(DANA, Circle.NONE));
        assertThat(PanelUpdate.step(named.state(), new PanelEvent.Described("Dana Whitfield", "Hi"))
                        .effects())
                .isEmpty();
    }

    @Test
    void whatWasNotedAboutOneNameIsNotTakenForAnother() {
        LedgerEntry entry = LedgerEntry.of(
                "1", 100, new Disclosure(DANA, Circle.NONE, Optional.empty(), Approach.ASK, List.of(), "en"));
        PanelState noted = Panels.after(
                begun.state(), new PanelEvent.Described("Dana Whitfield", ""), new PanelEvent.NotingWent(entry, true));

        assertThat(noted.memory().noted()).contains(entry);
        assertThat(Panels.after(noted, new PanelEvent.Described("Omar Haddad", ""))
                        .memory()
                        .noted())
                .isEmpty();
    }

    @Test
    void whatWasHalfWrittenComesBackWithTheName() {
        PanelState written = Panels.after(begun.state(), new PanelEvent.Described("Dana Whitfield", "Hello"))
                .with(Drafts.NONE.refreshed(List.of(Panels.QUESTION)).typed("Hi Dana, what for?"));
        KeptDraft kept = KeptDraft.of(written).orElseThrow();

        PanelState again = Panels.after(begun.state(), new PanelEvent.DraftFound(Subject.BY_HAND, kept));

        assertThat(again.subject().person().displayedName()).isEqualTo("Dana Whitfield");
        assertThat(again.subject().invitation().note().text())
                .as("notes are never stored")
                .isEmpty();
        assertThat(Editing.text(again)).isEqualTo("Hi Dana, what for?");
    }

    @Test
    void aDraftToAnInvitationKeepsNoName() {
        PanelState shown = Panels.after(
                        PanelState.initial(Place.FRAME), new PanelEvent.Shown(Panels.DANA, "Dana Whitfield"))
                .with(Drafts.NONE.refreshed(List.of(Panels.QUESTION)).typed("Hi Dana, what for?"));

        assertThat(KeptDraft.of(shown).orElseThrow().name()).isEmpty();
    }

    @Test
    void thereIsCopyOnlyAndNoTalkOfACard() {
        PanelState described = Panels.after(begun.state(), new PanelEvent.Described("Dana Whitfield", ""))
                .with(Drafts.NONE.refreshed(List.of(Panels.QUESTION)))
                .with(Answers.NONE.with(Approach.ASK));

        assertThat(DeliveryPart.of(described).canInsert()).isFalse();
        assertThat(DeliveryPart.of(described).canCopy()).isTrue();
        assertThat(DeliveryPart.of(described).onlyCopy()).isEmpty();
        assertThat(DeliveryPart.of(Panels.after(described, new PanelEvent.CopyWent(true)))
                        .words())
                .containsExactly(Label.of("copied_by_hand"));
    }
}
