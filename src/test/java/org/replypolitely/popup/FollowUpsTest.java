package org.replypolitely.popup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.replypolitely.decision.Approach;
import org.replypolitely.face.Label;
import org.replypolitely.invitation.InvitationKey;
import org.replypolitely.ledger.Circle;
import org.replypolitely.ledger.Disclosure;
import org.replypolitely.ledger.FollowUp;
import org.replypolitely.ledger.LedgerEntry;
import org.replypolitely.ledger.Recipient;
import org.replypolitely.protocol.FromSpotter;
import org.replypolitely.protocol.ToLedger;
import org.replypolitely.settings.Placement;

/** What the popup knows of the past: the steps that are due, and how far the user got with each invitation. */
class FollowUpsTest {

    private static final int SAID = 20_000;
    private static final int TODAY = SAID + 21;
    private static final InvitationKey DANA = new InvitationKey("urn:li:invitation:1", "dana-whitfield");
    private static final InvitationKey OMAR = new InvitationKey("urn:li:invitation:2", "omar-haddad");

    private final PopupState chosen = after(PopupState.INITIAL, new PopupEvent.PlacementRead(Placement.PAGE));
    private final PopupState asked = after(chosen, due(entry("1", "Dana Whitfield", Approach.OPEN_THE_DOOR)));

    @Test
    void whatIsDueIsAskedWithNameAndTime() {
        FollowUpPart part = screen(asked).due().get(0);

        assertThat(part.words()).isEqualTo(Label.of("due_TALK", "Dana Whitfield", "21 days ago"));
        assertThat(part.answers())
                .extracting(FollowUpPart.Answer::value)
                .containsExactly(FollowUpAnswer.YES, FollowUpAnswer.NO, FollowUpAnswer.LATER);
    }

    @Test
    void whoTalkedGetsWordsToAcceptWithInTheLanguageOfTheReplyOnceThatIsStored() {
        PopupStep step = PopupUpdate.step(asked, new PopupEvent.Answer("1", FollowUpAnswer.YES));
        FollowUpPart storing = screen(step.state()).due().get(0);
        FollowUpPart stored = screen(after(step.state(), new PopupEvent.AnswerStored("1", true)))
                .due()
                .get(0);

        assertThat(step.effects())
                .containsExactly(new PopupEffect.Store("1", new ToLedger.Came("1", FollowUp.Outcome.CAME)));
        assertThat(storing.copies()).isEmpty();
        assertThat(stored.words()).isEqualTo(Label.of("follow_up_CAME"));
        assertThat(stored.copies()).contains(Label.of("follow_up_words_TALK"));
        assertThat(stored.language()).isEqualTo("de");
        assertThat(stored.answers()).isEmpty();
    }

    @Test
    void noAnswerMeansThatItWasProbablyAnUpload() {
        PopupStep step = PopupUpdate.step(asked, new PopupEvent.Answer("1", FollowUpAnswer.NO));
        FollowUpPart stored = screen(after(step.state(), new PopupEvent.AnswerStored("1", true)))
                .due()
                .get(0);

        assertThat(step.effects())
                .containsExactly(new PopupEffect.Store("1", new ToLedger.Came("1", FollowUp.Outcome.DID_NOT_COME)));
        assertThat(stored.words()).isEqualTo(Label.of("follow_up_DID_NOT_COME"));
        assertThat(stored.copies()).isEmpty();
    }

    @Test
    void whatIsPutOffComesBackInAWeekAndLeavesThePopup() {
        PopupStep step = PopupUpdate.step(asked, new PopupEvent.Answer("1", FollowUpAnswer.LATER));

        assertThat(step.effects()).containsExactly(new PopupEffect.Store("1", new ToLedger.Postpone("1", TODAY + 7)));
        assertThat(screen(after(step.state(), new PopupEvent.AnswerStored("1", true)))
                        .due())
                .isEmpty();
    }

    @Test
    void whoHasNotYetDoneWhatTheyAnnouncedIsToldSoAndRemindedAgain() {
        PopupState own = after(chosen, due(entry("1", "Dana Whitfield", Approach.DEFER)));
        PopupStep step = PopupUpdate.step(own, new PopupEvent.Answer("1", FollowUpAnswer.NO));

        assertThat(step.effects()).containsExactly(new PopupEffect.Store("1", new ToLedger.Postpone("1", TODAY + 7)));
        assertThat(screen(after(step.state(), new PopupEvent.AnswerStored("1", true)))
                        .due()
                        .get(0)
                        .words())
                .isEqualTo(Label.of("follow_up_DID_NOT_COME_own"));
    }

    @Test
    void anAnswerThatIsNotStoredIsSaidAndAskedAgain() {
        PopupState failed =
                after(asked, new PopupEvent.Answer("1", FollowUpAnswer.YES), new PopupEvent.AnswerStored("1", false));

        assertThat(screen(failed).due().get(0).problem()).contains(Label.of("due_not_stored"));
        assertThat(screen(failed).due().get(0).answers()).hasSize(3);
    }

    @Test
    void aSecondTapWhileTheFirstIsStoredChangesNothing() {
        PopupState storing = after(asked, new PopupEvent.Answer("1", FollowUpAnswer.YES));

        assertThat(PopupUpdate.step(storing, new PopupEvent.Answer("1", FollowUpAnswer.NO))
                        .effects())
                .isEmpty();
    }

    @Test
    void atOneGlanceThreeAreAskedAndTheOthersCounted() {
        List<LedgerEntry> five = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            five.add(entry("id" + i, "Person " + i, Approach.ASK));
        }
        PopupScreen screen = screen(after(chosen, due(five.toArray(new LedgerEntry[0]))));

        assertThat(screen.due()).hasSize(3);
        assertThat(screen.moreDue()).contains(Label.of("due_more", "2"));
    }

    @Test
    void whatWasReadLeavesThePopup() {
        PopupState read = after(
                asked,
                new PopupEvent.Answer("1", FollowUpAnswer.NO),
                new PopupEvent.AnswerStored("1", true),
                new PopupEvent.Done("1"));

        assertThat(screen(read).due()).isEmpty();
    }

    @Test
    void everyInvitationSaysHowFarTheUserGotWithIt() {
        PopupState listed = after(
                chosen,
                list(DANA, OMAR),
                recalled(OMAR, "Omar Haddad", entry("9", "Omar Haddad", Approach.DECLINE_WITH_REASON)));
        PopupState drafted = after(listed, new PopupEvent.DraftsSeen(List.of("dana-whitfield")));
        PopupState due =
                after(listed, recalled(DANA, "Dana Whitfield", entry("1", "Dana Whitfield", Approach.OPEN_THE_DOOR)));

        assertThat(states(listed)).containsExactly(EntryPart.State.NEW, EntryPart.State.TOLD);
        assertThat(screen(listed).entries().get(1).words()).isEqualTo(Label.of("state_told", "21 days ago"));
        assertThat(states(drafted)).containsExactly(EntryPart.State.DRAFTED, EntryPart.State.TOLD);
        assertThat(states(due)).containsExactly(EntryPart.State.DUE, EntryPart.State.TOLD);
    }

    @Test
    void whatSomebodyElseOfTheirCircleWasToldIsNotTheirs() {
        PopupState state =
                after(chosen, list(DANA), recalled(DANA, "Dana Whitfield", entry("9", "Omar Haddad", Approach.ASK)));

        assertThat(states(state)).containsExactly(EntryPart.State.NEW);
    }

    @Test
    void theListAsksTheLedgerAboutEverybodyOnIt() {
        assertThat(PopupUpdate.step(chosen, list(DANA, OMAR)).effects())
                .containsExactly(
                        new PopupEffect.Recall(DANA, new Recipient("dana-whitfield", "dana-whitfield")),
                        new PopupEffect.Recall(OMAR, new Recipient("omar-haddad", "omar-haddad")));
    }

    @Test
    void composingByHandIsOneTapAway() {
        assertThat(PopupUpdate.step(chosen, new PopupEvent.Compose()).effects())
                .containsExactly(new PopupEffect.OpenCompose());
    }

    private static List<EntryPart.State> states(PopupState state) {
        return screen(state).entries().stream().map(EntryPart::state).toList();
    }

    private static LedgerEntry entry(String id, String name, Approach approach) {
        Disclosure said =
                new Disclosure(new Recipient("", name), Circle.NONE, Optional.empty(), approach, List.of(), "de");
        return LedgerEntry.of(id, approach == Approach.DEFER ? SAID - 30 : SAID, said);
    }

    private static PopupEvent due(LedgerEntry... entries) {
        return new PopupEvent.DueSeen(TODAY, List.of(entries));
    }

    private static PopupEvent recalled(InvitationKey key, String name, LedgerEntry... entries) {
        return new PopupEvent.Recalled(key, new Recipient(key.slug(), name), TODAY, List.of(entries));
    }

    private static PopupEvent list(InvitationKey... keys) {
        List<FromSpotter.Entry> entries = new ArrayList<>();
        for (InvitationKey key : keys) {
            entries.add(new FromSpotter.Entry(key, key.slug()));
        }
        return new PopupEvent.Answered(Optional.of(new FromSpotter.Invitations(true, 0, entries)));
    }

    private static PopupScreen screen(PopupState state) {
        return PopupScreen.of(state, days -> days + " days ago");
    }

    private static PopupState after(PopupState state, PopupEvent... events) {
        PopupState now = state;
        for (PopupEvent event : events) {
            now = PopupUpdate.step(now, event).state();
        }
        return now;
    }
}
