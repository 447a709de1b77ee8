package org.replypolitely.browser.face;

import org.replypolitely.browser.extension.FollowingAccount;
import org.replypolitely.browser.extension.SettingsStore;
import org.replypolitely.browser.extension.WorkerClient;
import org.replypolitely.options.FollowEvent;
import org.replypolitely.options.FollowScreen;
import org.replypolitely.options.FollowState;
import org.replypolitely.protocol.ToWorker;

/** What follows the user, in the running options page: how it stands, and taking it out of the browser's account. */
final class FollowFace {

    private FollowState state = FollowState.INITIAL;

    private FollowFace() {}

    /** Starts it. */
    static void start() {
        FollowFace face = new FollowFace();
        Page.onClick("follow-remove", () -> {
            face.on(new FollowEvent.Remove());
            WorkerClient.ask(new ToWorker.EmptyAccount(), done -> face.on(new FollowEvent.Removed(done)));
        });
        SettingsStore.read(settings -> face.on(new FollowEvent.Wanted(settings.follows())));
        SettingsStore.onChanged(settings -> face.on(new FollowEvent.Wanted(settings.follows())));
        FollowingAccount.onStatus(status -> face.on(new FollowEvent.StatusSeen(status)));
        FollowingAccount.onCopy(isThere -> face.on(new FollowEvent.CopySeen(isThere)));
    }

    private void on(FollowEvent event) {
        state = state.after(event);
        FollowScreen screen = FollowScreen.of(state);
        Page.textOrHide(
                Page.element("follow-words"), screen.words().map(Words::say).orElse(""));
        Page.mark(Page.element("follow-words"), "failed", screen.failed());
        Page.show(Page.element("follow-remove"), screen.canRemove());
    }
}
