package org.replypolitely.keeper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.ledger.Entries.BAKERY;
import static org.replypolitely.ledger.Entries.DANA;
import static org.replypolitely.ledger.Entries.KIM;
import static org.replypolitely.ledger.Entries.entry;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.ledger.Circle;
import org.replypolitely.ledger.DisclosureLedger;
import org.replypolitely.ledger.FollowUp;
import org.replypolitely.ledger.LedgerEntry;
import org.replypolitely.protocol.FromLedger;
import org.replypolitely.protocol.ToLedger;

class KeeperTest {

    private static final LedgerEntry ASKED = entry("1", 100, DANA, BAKERY, Approach.OPEN_THE_DOOR);
    private static final LedgerEntry DECLINED =
            entry("2", 90, KIM, BAKERY, Approach.DECLINE_WITH_REASON, PublicReason.FIELD);
    private static final Stock STOCK = new Stock(new DisclosureLedger(List.of(ASKED, DECLINED)), Set.of("damaged"));

    @Test
    void aRetryWritesTheSameRecordAgain() {
        assertThat(step(new ToLedger.Write(ASKED))).isEqualTo(KeeperStep.writing(ASKED));
    }

    @Test
    void aRecordThatCouldNotBeReadIsNeverOverwritten() {
        LedgerEntry sameId = entry("damaged", 1, DANA, BAKERY, Approach.ASK);

        assertThat(step(new ToLedger.Write(sameId))).isEqualTo(KeeperStep.answering(new FromLedger.Failed()));
        assertThat(Keeper.takeIn(STOCK, List.of(sameId), 0).writes()).isEmpty();
    }

    @Test
    void onePersonsEntriesAreForgottenWithoutAnotherBeingTouched() {
        assertThat(step(new ToLedger.ForgetPerson(KIM)).deletes()).containsExactly("2");
        assertThat(step(new ToLedger.Forget("1")).deletes()).containsExactly("1");
    }

    @Test
    void known_countsThePersonToTheCircleTheyWereInBeforeWhereNoneIsNamed() {
        assertThat(step(new ToLedger.Known(DANA, Circle.NONE)).answer())
                .isEqualTo(new FromLedger.Entries(105, 2, 1, List.of(ASKED, DECLINED)));
        assertThat(step(new ToLedger.Known(DANA, new Circle("Choir"))).answer())
                .isEqualTo(new FromLedger.Entries(105, 1, 1, List.of(ASKED)));
    }

    @Test
    void find_answersWithTheLatestAndSaysHowManyThereAre() {
        assertThat(step(new ToLedger.Find("", 1)).answer())
                .isEqualTo(new FromLedger.Entries(105, 2, 1, List.of(ASKED)));
    }

    @Test
    void aStepIsDueUntilItsOutcomeIsKnownOrItIsPostponed() {
        assertThat(Keeper.step(STOCK, new ToLedger.Due(), 114).answer())
                .isEqualTo(new FromLedger.Entries(114, 1, 1, List.of(ASKED)));
        assertThat(step(new ToLedger.Came("1", FollowUp.Outcome.CAME)).writes())
                .containsExactly(ASKED.ending(FollowUp.Outcome.CAME));
        assertThat(step(new ToLedger.Postpone("1", 200)).writes()).containsExactly(ASKED.dueOn(200));
        assertThat(step(new ToLedger.Count("1", new Circle("Choir"))).writes())
                .containsExactly(ASKED.in(new Circle("Choir")));
    }

    @Test
    void whatIsNotThereCannotBeChanged() {
        assertThat(step(new ToLedger.Came("9", FollowUp.Outcome.CAME)))
                .isEqualTo(KeeperStep.answering(new FromLedger.Failed()));
        assertThat(step(new ToLedger.Postpone("1", 3_000_001)))
                .isEqualTo(KeeperStep.answering(new FromLedger.Failed()));
    }

    @Test
    void takingInAFileChangesNothingThatIsThere() {
        LedgerEntry fresh = entry("3", 1, KIM, BAKERY, Approach.ASK);
        KeeperStep step = Keeper.takeIn(STOCK, List.of(ASKED.dueOn(1), fresh, fresh), 4);

        assertThat(step.writes()).containsExactly(fresh);
        assertThat(step.answer()).isEqualTo(new FromLedger.TakenIn(1, 2, 4));
    }

    @Test
    void whatIsTooOldIsDeletedUnlessItIsKeptForGood() {
        assertThat(Keeper.tidyUp(STOCK, 271, 180).deletes()).containsExactly("2");
        assertThat(Keeper.tidyUp(STOCK, 9_999, 0).deletes()).isEmpty();
    }

    @Test
    void aClockThatJumpsBackDeletesNothingAndForgetsNoStep() {
        assertThat(Keeper.tidyUp(STOCK, 3, 1).deletes()).isEmpty();
        assertThat(Keeper.step(STOCK, new ToLedger.Known(DANA, Circle.NONE), 3).answer())
                .isEqualTo(new FromLedger.Entries(3, 2, 1, List.of(ASKED, DECLINED)));
        assertThat(Keeper.step(STOCK, new ToLedger.Due(), 3).answer())
                .isEqualTo(new FromLedger.Entries(3, 0, 1, List.of()));
        assertThat(Keeper.step(STOCK, new ToLedger.Due(), 114).answer())
                .isEqualTo(new FromLedger.Entries(114, 1, 1, List.of(ASKED)));
    }

    private static KeeperStep step(ToLedger request) {
        return Keeper.step(STOCK, request, 105);
    }
}
