package org.replypolitely.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.replypolitely.build.PhraseBookCompiler;
import org.replypolitely.build.TactRuleCompiler;
import org.replypolitely.decision.Relationship;
import org.replypolitely.evidence.RealRules;
import org.replypolitely.face.Choice;
import org.replypolitely.phrasebook.Address;
import org.replypolitely.phrasebook.PhraseBookReader;
import org.replypolitely.settings.Preference;
import org.replypolitely.settings.Settings;
import org.replypolitely.settings.SettingsChange;
import org.replypolitely.tact.TactRulesReader;

/** The panel with the real phrases and rules of a language. */
class LanguageAndTactTest {

    private static final Toolkit ENGLISH = toolkit("en");
    private static final Toolkit GERMAN = toolkit("de");

    private final PanelState english = loaded(ENGLISH, Settings.INITIAL);

    @Test
    void duOrSieIsAskedOnlyWhereTheLanguageHasBoth() {
        PanelState german = Panels.after(loaded(GERMAN, Settings.INITIAL), new Answer.Knows(Relationship.CLIENT));

        assertThat(MannerPart.of(english).addresses()).isEmpty();
        assertThat(chosen(MannerPart.of(german).addresses())).containsExactly("POLITE");
        assertThat(german.drafts().list())
                .allSatisfy(draft -> assertThat(draft.text()).doesNotContain(" dich ", " dir "));
        PanelState familiar = Panels.after(german, new Answer.Addresses(Address.FAMILIAR));
        assertThat(chosen(MannerPart.of(familiar).addresses())).containsExactly("FAMILIAR");
        assertThat(familiar.drafts().list())
                .allSatisfy(draft -> assertThat(draft.text()).doesNotContain("Ihnen", "Ihre "));
    }

    @Test
    void theLanguageChosenHereComesBeforeTheOneInTheOptionsAndThatBeforeTheNotes() {
        Settings settings = new SettingsChange.Prefer(Preference.REPLY_LANGUAGE, "en").applyTo(Settings.INITIAL);
        PanelState state = Panels.after(english, new PanelEvent.SettingsChanged(settings));

        assertThat(english.replyLanguage("de")).isEqualTo("de");
        assertThat(state.replyLanguage("de")).isEqualTo("en");
        assertThat(Panels.after(state, new Answer.Speaks("de")).replyLanguage(""))
                .isEqualTo("de");
        assertThat(chosen(MannerPart.of(state).languages())).containsExactly("en");
    }

    @Test
    void theBrowsersLanguageIsTheLastResortAndTellsTheRegion() {
        PanelState british = Panels.after(english, new PanelEvent.BrowserSpeaks("en-GB"));

        assertThat(british.replyLanguage("")).isEqualTo("en");
        assertThat(Details.particulars(british).region()).isEqualTo("GB");
        assertThat(Panels.after(english, new PanelEvent.BrowserSpeaks("de-AT")).replyLanguage(""))
                .isEqualTo("de");
    }

    @Test
    void whatARemarkSuggestsIsDoneInOneTap() {
        PanelState typed = Panels.after(english, new PanelEvent.Type("Hi Dana,\n\nSorry, I keep this for work."));
        ReplyPart.Remark remark = remarks(typed).stream()
                .filter(each -> each.change().isPresent())
                .findFirst()
                .orElseThrow();

        PanelState changed = Panels.after(
                typed,
                new PanelEvent.ApplyChange(
                        remark.change().get().start(),
                        remark.change().get().end(),
                        remark.change().get().text()));

        assertThat(changed.drafts().current().map(Draft::text)).contains("Hi Dana,\n\nI keep this for work.");
        assertThat(remark.apply()).isPresent();
        assertThat(remarks(changed)).noneMatch(each -> each.rule().equals(remark.rule()));
    }

    @Test
    void aRuleThatIsSwitchedOffInTheOptionsIsSilentHere() {
        PanelState typed = Panels.after(english, new PanelEvent.Type("Hi Dana,\n\nSorry, I keep this for work."));
        String rule = remarks(typed).get(0).rule();
        Settings silent = new SettingsChange.ApplyTactRule(rule, false).applyTo(Settings.INITIAL);

        assertThat(remarks(Panels.after(typed, new PanelEvent.SettingsChanged(silent))))
                .noneMatch(each -> each.rule().equals(rule));
    }

    private static List<ReplyPart.Remark> remarks(PanelState state) {
        return ReplyPart.of(state).editor().orElseThrow().remarks();
    }

    private static List<String> chosen(List<Choice> choices) {
        return choices.stream().filter(Choice::chosen).map(Choice::value).toList();
    }

    private static PanelState loaded(Toolkit toolkit, Settings settings) {
        return Panels.after(Panels.withSuggestions(), new PanelEvent.Loaded(toolkit, settings));
    }

    private static Toolkit toolkit(String language) {
        return new Toolkit(
                PhraseBookReader.read(
                        PhraseBookCompiler.compile(Path.of("src/main/resources/phrasebooks", language + ".ftl"))),
                TactRulesReader.read(TactRuleCompiler.compile(Path.of("src/main/resources/tact", language + ".ftl"))),
                RealRules.RULES);
    }
}
