package org.replypolitely.browser.face;

import org.replypolitely.browser.extension.FollowingAccount;
import org.replypolitely.browser.extension.OwnWordingStore;
import org.replypolitely.browser.extension.SettingsStore;
import org.replypolitely.browser.extension.WorkerClient;
import org.replypolitely.options.WordingsEvent;
import org.replypolitely.options.WordingsScreen;
import org.replypolitely.options.WordingsState;
import org.replypolitely.options.WordingsStep;
import org.replypolitely.options.WordingsUpdate;
import org.replypolitely.panel.ReplyLanguage;
import org.replypolitely.protocol.ToWorker;
import org.replypolitely.tact.TactRulesReader;

/** The user's own wordings in the running options page: takes events, steps, draws, stores. */
final class WordingsFace {

    private final WordingsView view = new WordingsView(this::on);
    private WordingsState state = WordingsState.INITIAL;

    private WordingsFace() {}

    /** Starts it. */
    static WordingsFace start() {
        WordingsFace face = new WordingsFace();
        face.look();
        SettingsStore.read(settings -> face.on(new WordingsEvent.SettingsSeen(settings)));
        SettingsStore.onChanged(settings -> face.on(new WordingsEvent.SettingsSeen(settings)));
        FollowingAccount.onWordings(face::look);
        for (String language : ReplyLanguage.BOOKS) {
            TextFile.read(
                    "tact/" + language + ".txt",
                    rules -> face.on(new WordingsEvent.RulesLoaded(TactRulesReader.read(rules))),
                    () -> {});
        }
        return face;
    }

    /** Reads them again, where a file has changed them. */
    void changed() {
        look();
        pass();
    }

    private void look() {
        // where they cannot be read, what was seen of them before stays
        OwnWordingStore.all(list -> on(new WordingsEvent.Found(list)), () -> {});
    }

    /** They may have to follow the user. */
    private static void pass() {
        WorkerClient.ask(new ToWorker.WordingsChanged(), done -> {});
    }

    private void on(WordingsEvent event) {
        WordingsStep step = WordingsUpdate.step(state, event);
        state = step.state();
        FocusKeeper.during(() -> view.draw(WordingsScreen.of(state)));
        step.store()
                .ifPresent(wording -> OwnWordingStore.put(wording, stored -> {
                    on(new WordingsEvent.Stored(wording.id(), stored));
                    if (state.settings().follows()) {
                        pass();
                    }
                }));
        step.delete().ifPresent(id -> {
            OwnWordingStore.delete(id);
            pass();
        });
    }
}
