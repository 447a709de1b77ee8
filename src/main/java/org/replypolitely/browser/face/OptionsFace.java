package org.replypolitely.browser.face;

import java.util.ArrayList;
import java.util.List;
import org.replypolitely.browser.extension.SettingsStore;
import org.replypolitely.browser.extension.Shortcut;
import org.replypolitely.browser.extension.WorkerClient;
import org.replypolitely.options.OptionsEvent;
import org.replypolitely.options.OptionsScreen;
import org.replypolitely.options.OptionsState;
import org.replypolitely.options.OptionsStep;
import org.replypolitely.options.OptionsUpdate;
import org.replypolitely.panel.ReplyLanguage;
import org.replypolitely.protocol.ToWorker;
import org.replypolitely.settings.SettingsChange;
import org.replypolitely.tact.TactRule;
import org.replypolitely.tact.TactRulesReader;

/** The running options page: takes events, steps, draws, stores. */
public final class OptionsFace {

    private final OptionsView view;
    private OptionsState state = OptionsState.INITIAL;

    private OptionsFace() {
        view = new OptionsView(this::on, OptionsScreen.of(state));
    }

    /** Starts the options in their page. */
    public static void start() {
        Words.fillPage();
        OptionsFace face = new OptionsFace();
        SettingsStore.read(settings -> face.on(new OptionsEvent.SettingsSeen(settings)));
        SettingsStore.onChanged(settings -> face.on(new OptionsEvent.SettingsSeen(settings)));
        HistoryFace.start();
        face.loadTactRules();
        Shortcut.find(key -> face.on(new OptionsEvent.ShortcutSeen(key)));
    }

    /** The rules of all languages, each once, in their order; the part stays empty where they cannot be read. */
    private void loadTactRules() {
        List<String> ids = new ArrayList<>();
        for (String language : ReplyLanguage.BOOKS) {
            TextFile.read(
                    "tact/" + language + ".txt",
                    rules -> {
                        addIds(ids, rules);
                        on(new OptionsEvent.TactRulesSeen(ids));
                    },
                    () -> {});
        }
    }

    private static void addIds(List<String> ids, String rules) {
        for (TactRule rule : TactRulesReader.read(rules).rules()) {
            if (!ids.contains(rule.id())) {
                ids.add(rule.id());
            }
        }
    }

    private void on(OptionsEvent event) {
        OptionsStep step = OptionsUpdate.step(state, event);
        state = step.state();
        view.draw(OptionsScreen.of(state));
        for (SettingsChange change : step.toStore()) {
            store(change);
        }
    }

    private void store(SettingsChange change) {
        WorkerClient.ask(new ToWorker.Change(change), stored -> on(new OptionsEvent.Stored(change, stored)));
    }
}
