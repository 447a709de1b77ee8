package org.replypolitely.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.Relationship;
import org.replypolitely.face.Label;
import org.replypolitely.ledger.Circle;
import org.replypolitely.ledger.Disclosure;
import org.replypolitely.ledger.LedgerEntry;
import org.replypolitely.ledger.Recipient;
import org.replypolitely.protocol.FromLedger;
import org.replypolitely.protocol.ToLedger;

class HistoryUpdateTest {

    private static final LedgerEntry DANA = LedgerEntry.of(
            "1",
            20_000,
            new Disclosure(
                    new Recipient("dana", "Dana Whitfield"),
                    new Circle("Oakfield Design"),
                    Optional.of(Relationship.FRIEND),
                    Approach.OPEN_THE_DOOR,
                    List.of(PublicReason.CAN_RECOMMEND),
                    "en"));

    private final HistoryState found = after(HistoryState.INITIAL, answered("", 1, 0, DANA));

    @Test
    void whatIsTypedIsLookedForFromTheFirstPageOn() {
        HistoryStep more = HistoryUpdate.step(found, new HistoryEvent.More());
        HistoryStep search = HistoryUpdate.step(more.state(), new HistoryEvent.Search("dana"));

        assertThat(more.request()).contains(new ToLedger.Find("", 2 * HistoryState.PAGE));
        assertThat(search.request()).contains(new ToLedger.Find("dana", HistoryState.PAGE));
    }

    @Test
    void anAnswerToOlderWordsIsNotShown() {
        HistoryState searching = after(found, new HistoryEvent.Search("omar"), answered("", 0, 0));

        assertThat(HistoryScreen.of(searching).rows()).hasSize(1);
        assertThat(HistoryScreen.of(after(searching, answered("omar", 0, 0))).summary())
                .contains(Label.of("history_none_found"));
    }

    @Test
    void anEntryIsShownInWordsWithItsStepAndWhatCameOfIt() {
        HistoryScreen.Row row = HistoryScreen.of(found).rows().get(0);

        assertThat(row.said()).containsExactly(Label.of("approach_OPEN_THE_DOOR"), Label.of("reason_CAN_RECOMMEND"));
        assertThat(row.followed()).containsExactly(Label.of("step_TALK"), Label.of("outcome_OPEN"));
    }

    @Test
    void nothingIsDeletedBeforeItIsConfirmed() {
        for (Deletion deletion : List.of(new Deletion.One(DANA), new Deletion.Person(DANA), new Deletion.All())) {
            HistoryStep asked = HistoryUpdate.step(found, new HistoryEvent.Ask(deletion));
            HistoryStep kept = HistoryUpdate.step(asked.state(), new HistoryEvent.Keep());

            assertThat(asked.request()).isEmpty();
            assertThat(HistoryUpdate.step(asked.state(), new HistoryEvent.Confirm())
                            .request())
                    .contains(deletion.request());
            assertThat(HistoryUpdate.step(kept.state(), new HistoryEvent.Confirm())
                            .request())
                    .isEmpty();
        }
    }

    @Test
    void theQuestionNamesThePersonAndStandsWhereItWasAsked() {
        HistoryState one = after(found, new HistoryEvent.Ask(new Deletion.One(DANA)));
        HistoryState person = after(found, new HistoryEvent.Ask(new Deletion.Person(DANA)));
        HistoryState all = after(found, new HistoryEvent.Ask(new Deletion.All()));

        assertThat(HistoryScreen.of(one).rows().get(0).confirm()).contains(Label.of("history_confirm_one"));
        assertThat(HistoryScreen.of(person).rows().get(0).confirm())
                .contains(Label.of("history_confirm_person", "Dana Whitfield"));
        assertThat(HistoryScreen.of(all).confirmAll()).contains(Label.of("history_confirm_all"));
        assertThat(HistoryScreen.of(all).rows().get(0).confirm()).isEmpty();
    }

    @Test
    void whatIsDeletedIsConfirmedAndTheListLookedUpAgain() {
        HistoryState asked = after(found, new HistoryEvent.Ask(new Deletion.All()));
        HistoryStep deleted = HistoryUpdate.step(asked, new HistoryEvent.Deleted(true));

        assertThat(deleted.request()).contains(new ToLedger.Find("", HistoryState.PAGE));
        assertThat(HistoryScreen.of(after(deleted.state(), answered("", 0, 0))).notice())
                .contains(Label.of("history_deleted"));
    }

    @Test
    void aRefusalIsSaidAndNothingSeemsDeleted() {
        HistoryState refused =
                after(found, new HistoryEvent.Ask(new Deletion.One(DANA)), new HistoryEvent.Deleted(false));

        assertThat(HistoryScreen.of(refused).failed()).isTrue();
        assertThat(HistoryScreen.of(refused).notice()).contains(Label.of("history_not_deleted"));
        assertThat(HistoryScreen.of(refused).rows()).hasSize(1);
    }

    @Test
    void aHistoryThatCannotBeReadIsNotAnEmptyOne() {
        HistoryScreen screen =
                HistoryScreen.of(after(HistoryState.INITIAL, new HistoryEvent.Answered("", new FromLedger.Failed())));

        assertThat(screen.notice()).contains(Label.of("history_unreadable"));
        assertThat(screen.summary()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsCountedAndCanStillBeDeleted() {
        HistoryScreen screen = HistoryScreen.of(after(HistoryState.INITIAL, answered("", 0, 2)));

        assertThat(screen.setAside()).contains(Label.of("history_set_aside", "2"));
        assertThat(screen.hasAny()).isTrue();
    }

    private static HistoryEvent answered(String words, int total, int setAside, LedgerEntry... entries) {
        return new HistoryEvent.Answered(words, new FromLedger.Entries(20_030, total, setAside, List.of(entries)));
    }

    private static HistoryState after(HistoryState state, HistoryEvent... events) {
        HistoryState now = state;
        for (HistoryEvent event : events) {
            now = HistoryUpdate.step(now, event).state();
        }
        return now;
    }
}
