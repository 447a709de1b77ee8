package org.replypolitely.browser.face;

import org.replypolitely.browser.extension.SettingsStore;
import org.replypolitely.browser.extension.Shortcut;
import org.replypolitely.browser.extension.WorkerClient;
import org.replypolitely.protocol.ToWorker;
import org.replypolitely.settings.Placement;
import org.replypolitely.settings.SettingsChange;
import org.replypolitely.welcome.WelcomeEvent;
import org.replypolitely.welcome.WelcomeScreen;
import org.replypolitely.welcome.WelcomeState;

/** The running welcome page: takes events, draws, stores the choice. */
public final class WelcomeFace {

    private final WelcomeView view;
    private WelcomeState state = WelcomeState.INITIAL;

    private WelcomeFace() {
        view = new WelcomeView(this::choose);
    }

    /** Starts the welcome page. */
    public static void start() {
        Words.fillPage();
        WelcomeFace face = new WelcomeFace();
        SettingsStore.read(settings -> face.on(new WelcomeEvent.PlacementSeen(settings.placement())));
        SettingsStore.onChanged(settings -> face.on(new WelcomeEvent.PlacementSeen(settings.placement())));
        Shortcut.find(key -> face.on(new WelcomeEvent.ShortcutSeen(key)));
    }

    private void choose(Placement placement) {
        on(new WelcomeEvent.Choose(placement));
        WorkerClient.ask(new ToWorker.Change(new SettingsChange.ChoosePlacement(placement)), stored -> {
            on(new WelcomeEvent.Stored(placement, stored));
            if (stored) {
                view.showNext();
            }
        });
    }

    private void on(WelcomeEvent event) {
        state = event.applyTo(state);
        view.draw(WelcomeScreen.of(state));
    }
}
