package org.replypolitely.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.face.Label;
import org.replypolitely.ledger.Circle;
import org.replypolitely.ledger.Disclosure;
import org.replypolitely.ledger.LedgerEntry;
import org.replypolitely.ledger.Recipient;
import org.replypolitely.own.OwnWording;
import org.replypolitely.settings.Placement;
import org.replypolitely.settings.Settings;
import org.replypolitely.settings.SettingsChange;

class TransferUpdateTest {

    private static final Settings MINE = Settings.of(Placement.PAGE, Set.of(PublicReason.FIELD), List.of(), "Kim");
    private static final Settings THEIRS = Settings.of(Placement.PAGE, Set.of(), List.of(), "Kim L.");
    private static final OwnWording OWN = new OwnWording("own", Approach.ASK, Optional.empty(), "en", "Hi {name}");
    private static final FileReading.Whole FILE =
            new FileReading.Whole(Optional.of(THEIRS), List.of(OWN), List.of(entry("1"), entry("2")), 1, "{text}");

    private final TransferState chosen = after(new TransferEvent.Chosen(FILE, MINE, Set.of("1")));

    @Test
    void whatAFileWouldBringIsShownFirst() {
        TransferScreen screen = TransferScreen.of(chosen);

        assertThat(screen.asks()).isTrue();
        assertThat(screen.brings())
                .containsExactly(
                        Label.of("import_history", "1", "1"),
                        Label.of("import_wordings", "1"),
                        Label.of("import_unreadable", "1"),
                        Label.of("import_settings", "2"));
        assertThat(screen.useSettings()).isFalse();
    }

    @Test
    void settingsAreNotOverwrittenUnasked() {
        TransferStep plain = TransferUpdate.step(chosen, new TransferEvent.TakeIn());
        TransferStep asked = TransferUpdate.step(
                TransferUpdate.step(chosen, new TransferEvent.UseSettings(true)).state(), new TransferEvent.TakeIn());

        assertThat(plain.taking()).contains(new TransferStep.Taking(List.of(), List.of(OWN), "{text}"));
        assertThat(asked.taking())
                .contains(new TransferStep.Taking(
                        List.of(
                                new SettingsChange.WithdrawRule(PublicReason.FIELD),
                                new SettingsChange.SetSignature("Kim L.")),
                        List.of(OWN),
                        "{text}"));
    }

    @Test
    void aFileThatBringsNothingCannotBeTakenIn() {
        TransferState same = after(new TransferEvent.Chosen(FILE, THEIRS, Set.of("1", "2", "own")));

        assertThat(TransferScreen.of(same).canTakeIn()).isFalse();
        assertThat(TransferUpdate.step(same, new TransferEvent.TakeIn()).taking())
                .isEmpty();
    }

    @Test
    void aDamagedFileAndANewerOneAreSaidPlainlyAndChangeNothing() {
        TransferState damaged = after(new TransferEvent.Chosen(new FileReading.Damaged(), MINE, Set.of()));
        TransferState newer = after(new TransferEvent.Chosen(new FileReading.Newer(), MINE, Set.of()));

        assertThat(TransferScreen.of(damaged).notice()).contains(Label.of("import_damaged"));
        assertThat(TransferScreen.of(newer).notice()).contains(Label.of("import_newer"));
        for (TransferState state : List.of(damaged, newer)) {
            assertThat(TransferScreen.of(state).failed()).isTrue();
            assertThat(TransferUpdate.step(state, new TransferEvent.TakeIn()).taking())
                    .isEmpty();
        }
    }

    @Test
    void aHistoryByItselfSaysNothingAboutSettings() {
        TransferState history = after(new TransferEvent.Chosen(
                new FileReading.Whole(Optional.empty(), List.of(), List.of(entry("1")), 0, "{text}"), MINE, Set.of()));

        assertThat(TransferScreen.of(history).hasOtherSettings()).isFalse();
        assertThat(TransferScreen.of(history).canTakeIn()).isTrue();
    }

    @Test
    void leavingItForgetsTheFile() {
        assertThat(TransferUpdate.step(chosen, new TransferEvent.Leave()).state())
                .isEqualTo(TransferState.INITIAL);
    }

    @Test
    void whatCouldNotBeStoredIsSaid() {
        TransferState failed = after(
                new TransferEvent.Chosen(FILE, MINE, Set.of()),
                new TransferEvent.TakeIn(),
                new TransferEvent.Stored(false));

        assertThat(TransferScreen.of(failed).notice()).contains(Label.of("import_not_stored"));
        assertThat(TransferScreen.of(failed).failed()).isTrue();
    }

    @Test
    void whereNotAllOfItCanBeReadThatIsSaidAndNoFileIsMadeOrLookedAt() {
        TransferState notMade = after(new TransferEvent.Exported(false));
        TransferState notLookedAt =
                after(new TransferEvent.Chosen(FILE, MINE, Set.of()), new TransferEvent.Unreadable());

        for (TransferState state : List.of(notMade, notLookedAt)) {
            assertThat(TransferScreen.of(state).notice()).contains(Label.of("transfer_unreadable"));
            assertThat(TransferScreen.of(state).failed()).isTrue();
            assertThat(TransferScreen.of(state).asks()).isFalse();
        }
    }

    private static LedgerEntry entry(String id) {
        return LedgerEntry.of(
                id,
                20_000,
                new Disclosure(
                        new Recipient("dana", "Dana Whitfield"),
                        Circle.NONE,
                        Optional.empty(),
                        Approach.ASK,
                        List.of(),
                        "en"));
    }

    private static TransferState after(TransferEvent... events) {
        TransferState now = TransferState.INITIAL;
        for (TransferEvent event : events) {
            now = TransferUpdate.step(now, event).state();
        }
        return now;
    }
}
