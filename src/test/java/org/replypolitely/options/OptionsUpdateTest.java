package org.replypolitely.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.face.Choice;
import org.replypolitely.face.Label;
import org.replypolitely.settings.Placement;
import org.replypolitely.settings.Preference;
import org.replypolitely.settings.Settings;
import org.replypolitely.settings.SettingsChange;
import org.replypolitely.tact.TactRuleIds;

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

        assertThat(step.toStore()).containsExactly(SIGN);
        assertThat(OptionsScreen.of(step.state()).signature()).isEqualTo("Kim L.");
        assertThat(status(step.state(), OptionsPart.ABOUT).words()).isEmpty();
        assertThat(status(stored, OptionsPart.ABOUT).words()).contains(Label.of("saved"));
        assertThat(status(stored, OptionsPart.RULES).words()).isEmpty();
    }

    @Test
    void aChangeThatIsNotStoredIsSaidKeptAndCanBeTriedAgain() {
        OptionsState failed = after(read, new OptionsEvent.Changed(SIGN), new OptionsEvent.Stored(SIGN, false));

        assertThat(status(failed, OptionsPart.ABOUT).failed()).isTrue();
        assertThat(OptionsScreen.of(failed).signature()).isEqualTo("Kim L.");
        assertThat(OptionsUpdate.step(failed, new OptionsEvent.Retry(OptionsPart.ABOUT))
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

        assertThat(status(state, OptionsPart.ABOUT).words()).isEmpty();
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

    @Test
    void whatWasNotStoredGoesAlongWithTheNextChangeOfItsPart() {
        SettingsChange field = new SettingsChange.Prefer(Preference.FIELD, "Design");
        OptionsState failed = after(read, new OptionsEvent.Changed(SIGN), new OptionsEvent.Stored(SIGN, false));

        OptionsStep step = OptionsUpdate.step(failed, new OptionsEvent.Changed(field));
        OptionsState half = after(step.state(), new OptionsEvent.Stored(field, true));

        assertThat(step.toStore()).containsExactly(SIGN, field);
        assertThat(status(half, OptionsPart.ABOUT).words()).isEmpty();
        assertThat(status(after(half, new OptionsEvent.Stored(SIGN, true)), OptionsPart.ABOUT)
                        .words())
                .contains(Label.of("saved"));
    }

    @Test
    void keepingHistoryForAShorterTimeDeletesSomethingSoItIsConfirmedFirst() {
        SettingsChange shorter = new SettingsChange.Prefer(Preference.RETENTION, "30");
        OptionsStep asked = OptionsUpdate.step(read, new OptionsEvent.Changed(shorter));
        OptionsStep kept = OptionsUpdate.step(asked.state(), new OptionsEvent.Confirmed(false));
        OptionsStep confirmed = OptionsUpdate.step(asked.state(), new OptionsEvent.Confirmed(true));

        assertThat(asked.toStore()).isEmpty();
        assertThat(OptionsScreen.of(asked.state()).asked()).contains(Label.of("retention_confirm", "30"));
        assertThat(chosen(asked.state(), Preference.RETENTION)).isEmpty();
        assertThat(kept.toStore()).isEmpty();
        assertThat(OptionsScreen.of(kept.state()).asked()).isEmpty();
        assertThat(confirmed.toStore()).containsExactly(shorter);
        assertThat(chosen(confirmed.state(), Preference.RETENTION)).isEqualTo("30");
    }

    @Test
    void keepingHistoryLongerNeedsNoConfirmation() {
        SettingsChange forGood = new SettingsChange.Prefer(Preference.RETENTION, "0");

        assertThat(OptionsUpdate.step(read, new OptionsEvent.Changed(forGood)).toStore())
                .containsExactly(forGood);
    }

    @Test
    void everyPreferenceOfAFewWordsOffersThemAndShowsTheChosenOne() {
        OptionsState changed = after(
                read,
                new OptionsEvent.Changed(new SettingsChange.Prefer(Preference.REPLY_LANGUAGE, "de")),
                new OptionsEvent.Changed(new SettingsChange.Prefer(Preference.REGISTER, "FORMAL")),
                new OptionsEvent.Changed(new SettingsChange.Prefer(Preference.LENGTH, "SHORT")),
                new OptionsEvent.Changed(new SettingsChange.Prefer(Preference.GENDER, "feminine")));

        assertThat(chosen(read, Preference.REPLY_LANGUAGE)).isEmpty();
        assertThat(chosen(changed, Preference.REPLY_LANGUAGE)).isEqualTo("de");
        assertThat(chosen(changed, Preference.REGISTER)).isEqualTo("FORMAL");
        assertThat(chosen(changed, Preference.LENGTH)).isEqualTo("SHORT");
        assertThat(chosen(changed, Preference.GENDER)).isEqualTo("feminine");
    }

    @Test
    void everyRuleOfTactIsListedWithItsSourceAndCanBeSwitchedOff() {
        OptionsState state = after(read, new OptionsEvent.Changed(new SettingsChange.ApplyTactRule("SHORT", false)));

        List<OptionsScreen.TactRow> rows = OptionsScreen.of(state).tactRules();
        assertThat(rows).extracting(OptionsScreen.TactRow::id).containsExactlyElementsOf(TactRuleIds.ALL);
        assertThat(rows)
                .contains(new OptionsScreen.TactRow(
                        "SHORT",
                        Label.of("tact_SHORT_name"),
                        Label.of("tact_SHORT"),
                        Label.of("tact_SHORT_source"),
                        false));
        assertThat(rows).filteredOn(OptionsScreen.TactRow::applies).hasSize(TactRuleIds.ALL.size() - 1);
    }

    private static String chosen(OptionsState state, Preference preference) {
        return OptionsScreen.of(state).preferences().stream()
                .filter(part -> part.preference() == preference)
                .flatMap(part -> part.choices().stream())
                .filter(Choice::chosen)
                .map(Choice::value)
                .findFirst()
                .orElseThrow();
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
