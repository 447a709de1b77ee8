package org.replypolitely.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.replypolitely.build.TactRuleCompiler;
import org.replypolitely.decision.Approach;
import org.replypolitely.face.Label;
import org.replypolitely.own.OwnWording;
import org.replypolitely.settings.Preference;
import org.replypolitely.settings.Settings;
import org.replypolitely.settings.SettingsChange;
import org.replypolitely.tact.TactRulesReader;

class WordingsUpdateTest {

    private static final OwnWording OWN = new OwnWording(
            "1", Approach.DECLINE_WITH_REASON, Optional.empty(), "en", "Hi {name}, sorry, I am too busy.");

    private final WordingsState found =
            after(WordingsState.INITIAL, new WordingsEvent.Found(List.of(OWN)), new WordingsEvent.Open("1"));

    @Test
    void whatIsTypedIsStoredAtOnceAndConfirmed() {
        OwnWording typed = OWN.saying("Hi {name}");
        WordingsStep step = WordingsUpdate.step(found, new WordingsEvent.Changed(typed));

        assertThat(step.store()).contains(typed);
        assertThat(WordingsScreen.of(step.state()).status()).isEmpty();
        assertThat(WordingsScreen.of(after(step.state(), new WordingsEvent.Stored("1", true)))
                        .status())
                .contains(Label.of("saved"));
    }

    @Test
    void aRefusalIsSaidUntilALaterChangeIsStoredAndTheWordsStay() {
        OwnWording typed = OWN.saying("Hi {name}");
        WordingsState refused = after(found, new WordingsEvent.Changed(typed), new WordingsEvent.Stored("1", false));

        assertThat(WordingsScreen.of(refused).failed()).isTrue();
        assertThat(WordingsScreen.of(refused).editor().orElseThrow().wording()).isEqualTo(typed);
        assertThat(WordingsScreen.of(
                                after(refused, new WordingsEvent.Changed(OWN), new WordingsEvent.Stored("1", true)))
                        .failed())
                .isFalse();
    }

    @Test
    void thePreviewIsFilledAndCheckedByTheSameRulesOfTact() throws Exception {
        WordingsState ready = after(
                found,
                new WordingsEvent.RulesLoaded(
                        TactRulesReader.read(TactRuleCompiler.compile(Path.of("src/main/resources/tact/en.ftl")))));
        WordingsScreen.Editor editor = WordingsScreen.of(ready).editor().orElseThrow();
        Settings silent = new SettingsChange.ApplyTactRule("TOO_BUSY", false).applyTo(Settings.INITIAL);

        assertThat(editor.preview()).startsWith("Hi Dana, ");
        assertThat(editor.remarks()).contains(Label.of("tact_TOO_BUSY"), Label.of("tact_NO_APOLOGY"));
        assertThat(WordingsScreen.of(after(ready, new WordingsEvent.SettingsSeen(silent)))
                        .editor()
                        .orElseThrow()
                        .remarks())
                .doesNotContain(Label.of("tact_TOO_BUSY"));
    }

    @Test
    void aVariableWithoutAValueIsNamedUntilTheOptionsHaveOne() {
        WordingsState field = after(found, new WordingsEvent.Changed(OWN.saying("I work in {field}.")));
        Settings filled = Settings.INITIAL.withPreference(Preference.FIELD, "design");

        assertThat(WordingsScreen.of(field).editor().orElseThrow().missing())
                .containsExactly(Label.of("own_missing_field"));
        assertThat(WordingsScreen.of(after(field, new WordingsEvent.SettingsSeen(filled)))
                        .editor()
                        .orElseThrow()
                        .missing())
                .isEmpty();
    }

    @Test
    void anEmptyNewOneLeavesNoTrace() {
        WordingsStep made = WordingsUpdate.step(found, new WordingsEvent.New("2", "en"));
        WordingsStep closed = WordingsUpdate.step(made.state(), new WordingsEvent.Close());

        assertThat(made.store()).isEmpty();
        assertThat(made.state().open()).contains("2");
        assertThat(closed.state().list()).containsExactly(OWN);
        assertThat(closed.delete()).contains("2");
    }

    @Test
    void nothingIsDeletedBeforeItIsConfirmed() {
        WordingsStep unasked = WordingsUpdate.step(found, new WordingsEvent.Delete());
        WordingsState asked = after(found, new WordingsEvent.AskDelete());

        assertThat(unasked.delete()).isEmpty();
        assertThat(WordingsUpdate.step(after(asked, new WordingsEvent.Keep()), new WordingsEvent.Delete())
                        .delete())
                .isEmpty();
        assertThat(WordingsUpdate.step(asked, new WordingsEvent.Delete()).delete())
                .contains("1");
    }

    @Test
    void thereAreNoMoreThanFit() {
        List<OwnWording> full = new ArrayList<>();
        for (int i = 0; i < OwnWording.MOST; i++) {
            full.add(new OwnWording("id" + i, Approach.ASK, Optional.empty(), "en", "text"));
        }
        WordingsState state = after(WordingsState.INITIAL, new WordingsEvent.Found(full));

        assertThat(WordingsScreen.of(state).canAdd()).isFalse();
        assertThat(after(state, new WordingsEvent.New("more", "en")).list()).hasSize(OwnWording.MOST);
    }

    @Test
    void whatIsTooLongIsCutAtTheLimit() {
        WordingsStep step =
                WordingsUpdate.step(found, new WordingsEvent.Changed(OWN.saying("x".repeat(OwnWording.LONGEST + 9))));

        assertThat(step.store().orElseThrow().text()).hasSize(OwnWording.LONGEST);
    }

    private static WordingsState after(WordingsState state, WordingsEvent... events) {
        WordingsState now = state;
        for (WordingsEvent event : events) {
            now = WordingsUpdate.step(now, event).state();
        }
        return now;
    }
}
