package org.replypolitely.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.face.Choice;
import org.replypolitely.face.Label;
import org.replypolitely.settings.Placement;
import org.replypolitely.settings.Settings;
import org.replypolitely.settings.SettingsChange;

class OptionsUpdateTest {

    private static final Settings SETTINGS =
            Settings.of(Placement.PAGE, Set.of(PublicReason.FIELD), List.of("Signal"), "Kim");
    private static final SettingsChange SIGN = new SettingsChange.SetSignature("Kim L.");

    private final OptionsState read = after(OptionsState.INITIAL, new OptionsEvent.SettingsSeen(SETTINGS));

    @Test
    void nothingIsShownBeforeTheSettingsAreRead() {
        assertThat(OptionsScreen.of(OptionsState.INITIAL).ready()).isFalse();
        assertThat(OptionsScreen.of(read).ready()).isTrue();
    }

    @Test
    void aChangeIsShownAndStoredAtOnceAndConfirmedOnceStored() {
        OptionsStep step = OptionsUpdate.step(read, new OptionsEvent.Changed(SIGN));
        OptionsState stored = after(step.state(), new OptionsEvent.Stored(SIGN, true));

        assertThat(step.toStore()).contains(SIGN);
        assertThat(OptionsScreen.of(step.state()).signature()).isEqualTo("Kim L.");
        assertThat(status(step.state(), OptionsPart.SIGNATURE).words()).isEmpty();
        assertThat(status(stored, OptionsPart.SIGNATURE).words()).contains(Label.of("saved"));
        assertThat(status(stored, OptionsPart.RULES).words()).isEmpty();
    }

    @Test
    void aChangeThatIsNotStoredIsSaidKeptAndCanBeTriedAgain() {
        OptionsState failed = after(read, new OptionsEvent.Changed(SIGN), new OptionsEvent.Stored(SIGN, false));

        assertThat(status(failed, OptionsPart.SIGNATURE).failed()).isTrue();
        assertThat(OptionsScreen.of(failed).signature()).isEqualTo("Kim L.");
        assertThat(OptionsUpdate.step(failed, new OptionsEvent.Retry(OptionsPart.SIGNATURE))
                        .toStore())
                .contains(SIGN);
    }

    @Test
    void theAnswerToAnOlderChangeConfirmsNothing() {
        SettingsChange newer = new SettingsChange.SetSignature("Kim L. Mer");
        OptionsState state = after(
                read,
                new OptionsEvent.Changed(SIGN),
                new OptionsEvent.Changed(newer),
                new OptionsEvent.Stored(SIGN, true));

        assertThat(status(state, OptionsPart.SIGNATURE).words()).isEmpty();
    }

    @Test
    void whatIsStoredElsewhereIsShownUnlessTheUserIsJustChangingSomething() {
        Settings elsewhere = Settings.of(Placement.POPUP, Set.of(), List.of(), "");

        assertThat(after(read, new OptionsEvent.SettingsSeen(elsewhere)).settings())
                .contains(elsewhere);
        assertThat(OptionsScreen.of(
                                after(read, new OptionsEvent.Changed(SIGN), new OptionsEvent.SettingsSeen(elsewhere)))
                        .signature())
                .isEqualTo("Kim L.");
    }

    @Test
    void everyRuleThatCanBeRememberedCanBeTicked() {
        List<Choice> rules = OptionsScreen.of(read).rules();

        assertThat(rules)
                .extracting(Choice::value)
                .contains("FIELD", "RARE_USE")
                .doesNotContain("TIMING");
        assertThat(rules).filteredOn(Choice::chosen).extracting(Choice::value).containsExactly("FIELD");
    }

    @Test
    void retryingWhatHasNotFailedStoresNothing() {
        assertThat(OptionsUpdate.step(read, new OptionsEvent.Retry(OptionsPart.RULES))
                        .toStore())
                .isEmpty();
    }

    private static OptionsScreen.Status status(OptionsState state, OptionsPart part) {
        return OptionsScreen.of(state).statuses().stream()
                .filter(status -> status.part() == part)
                .findFirst()
                .orElseThrow();
    }

    private static OptionsState after(OptionsState state, OptionsEvent... events) {
        OptionsState now = state;
        for (OptionsEvent event : events) {
            now = OptionsUpdate.step(now, event).state();
        }
        return now;
    }
}
