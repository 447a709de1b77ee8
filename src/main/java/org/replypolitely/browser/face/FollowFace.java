package org.replypolitely.browser.face;

import java.util.function.Consumer;
import org.replypolitely.browser.extension.FollowingAccount;
import org.replypolitely.browser.extension.Joiner;
import org.replypolitely.browser.extension.SettingsStore;
import org.replypolitely.browser.extension.WorkerClient;
import org.replypolitely.options.FollowEvent;
import org.replypolitely.options.FollowScreen;
import org.replypolitely.options.FollowState;
import org.replypolitely.options.FollowStep;
import org.replypolitely.options.FollowStep.Request;
import org.replypolitely.options.FollowUpdate;
import org.replypolitely.protocol.ToWorker;

/** What follows the user, in the running options page: beginning and ending it, how it stands, and taking it out of the browser's account. */
final class FollowFace {

    private final FollowView view;
    private final Consumer<Boolean> follow;
    private FollowState state = FollowState.INITIAL;

    private FollowFace(Consumer<Boolean> follow) {
        this.follow = follow;
        view = new FollowView(this::on);
    }

    /** Starts it; stores by the given means whether settings and own wordings are to follow the user. */
    static void start(Consumer<Boolean> follow) {
        FollowFace face = new FollowFace(follow);
        SettingsStore.read(settings -> face.on(new FollowEvent.Wanted(settings.follows())));
        SettingsStore.onChanged(settings -> face.on(new FollowEvent.Wanted(settings.follows())));
        FollowingAccount.onStatus(status -> face.on(new FollowEvent.StatusSeen(status)));
        FollowingAccount.onCopy(isThere -> face.on(new FollowEvent.CopySeen(isThere)));
    }

    private void on(FollowEvent event) {
        FollowStep step = FollowUpdate.step(state, event);
        state = step.state();
        FocusKeeper.during(() -> view.draw(FollowScreen.of(state)));
        step.request().ifPresent(this::carryOut);
    }

    private void carryOut(Request request) {
        if (request instanceof Request.Look) {
            Joiner.look(outlook -> on(new FollowEvent.Looked(outlook)));
        } else if (request instanceof Request.MakeReady ready) {
            WorkerClient.ask(
                    new ToWorker.MakeReady(ready.mine(), ready.shown()), done -> on(new FollowEvent.Ready(done)));
        } else if (request instanceof Request.Follow wanted) {
            follow.accept(wanted.wanted());
        } else if (request instanceof Request.EmptyAccount) {
            WorkerClient.ask(new ToWorker.EmptyAccount(), done -> on(new FollowEvent.Removed(done)));
        } else {
            throw new IllegalStateException();
        }
    }
}
