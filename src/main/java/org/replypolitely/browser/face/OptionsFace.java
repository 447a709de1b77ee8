package org.replypolitely.browser.face;

import org.replypolitely.browser.extension.SettingsStore;
import org.replypolitely.browser.extension.Shortcut;
import org.replypolitely.browser.extension.WorkerClient;
import org.replypolitely.options.OptionsEvent;
import org.replypolitely.options.OptionsScreen;
import org.replypolitely.options.OptionsState;
import org.replypolitely.options.OptionsStep;
import org.replypolitely.options.OptionsUpdate;
import org.replypolitely.protocol.ToWorker;
import org.replypolitely.settings.Preference;
import org.replypolitely.settings.SettingsChange;

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
        LockedSettings.follow();
        HiddenButtonsView.start();
        WordingsFace wordings = WordingsFace.start();
        HistoryFace history = HistoryFace.start();
        new TransferFace(() -> {
            history.look();
            wordings.changed();
        });
        FollowFace.start(wanted ->
                face.on(new OptionsEvent.Changed(new SettingsChange.Prefer(Preference.FOLLOW, wanted ? "yes" : ""))));
        Shortcut.find(key -> face.on(new OptionsEvent.ShortcutSeen(key)));
    }

    private void on(OptionsEvent event) {
        OptionsStep step = OptionsUpdate.step(state, event);
        state = step.state();
        FocusKeeper.during(() -> view.draw(OptionsScreen.of(state)));
        for (SettingsChange change : step.toStore()) {
            store(change);
        }
    }

    private void store(SettingsChange change) {
        WorkerClient.ask(new ToWorker.Change(change), stored -> on(new OptionsEvent.Stored(change, stored)));
    }
}
