package org.replypolitely.popup;

import java.util.Optional;
import org.replypolitely.protocol.FromSpotter;
import org.replypolitely.protocol.ToSpotter;

/** The popup's one rule of change: a state and an event lead to a state and effects. */
public final class PopupUpdate {

    private static final String SITE = "https://www.linkedin.com/";
    private static final PopupEffect LIST = new PopupEffect.Ask(new ToSpotter.ListInvitations());

    private PopupUpdate() {}

    /** Takes one step. */
    public static PopupStep step(PopupState state, PopupEvent event) {
        if (event instanceof PopupEvent.PlacementRead read) {
            return PopupStep.to(state.with(read.placement()));
        }
        if (event instanceof PopupEvent.ShortcutSeen seen) {
            return PopupStep.to(state.withShortcut(seen.key()));
        }
        if (event instanceof PopupEvent.TabSeen seen) {
            return seen.address().startsWith(SITE)
                    ? PopupStep.to(state, LIST)
                    : PopupStep.to(state.with(new Found.AnotherSite()));
        }
        if (event instanceof PopupEvent.Answered answered) {
            return answered(state, answered.answer());
        }
        if (event instanceof PopupEvent.Open open) {
            return PopupStep.to(state.withGone(false), new PopupEffect.Ask(new ToSpotter.OpenPanel(open.key())));
        }
        if (event instanceof PopupEvent.WindowOpened) {
            return PopupStep.to(state, new PopupEffect.Leave());
        }
        if (event instanceof PopupEvent.Mend) {
            return PopupStep.to(state.with(new Found.Looking()), new PopupEffect.Inject());
        }
        boolean injected = ((PopupEvent.Mended) event).injected();
        PopupState mending = state.with(new Found.Silence(true));
        return injected ? PopupStep.to(mending, LIST) : PopupStep.to(mending);
    }

    private static PopupStep answered(PopupState state, Optional<FromSpotter> given) {
        if (given.isEmpty()) {
            boolean mending = state.found() instanceof Found.Silence silence && silence.mending();
            return PopupStep.to(state.with(new Found.Silence(mending)));
        }
        FromSpotter answer = given.get();
        if (answer instanceof FromSpotter.Invitations list) {
            return PopupStep.to(
                    state.with(new Found.Invitations(list.onInvitationPath(), list.unrecognised(), list.entries())));
        }
        if (answer instanceof FromSpotter.OpenWindow window) {
            return PopupStep.to(state, new PopupEffect.OpenWindow(window.key()));
        }
        return answer instanceof FromSpotter.Opened
                ? PopupStep.to(state, new PopupEffect.Leave())
                : PopupStep.to(state.withGone(true), LIST);
    }
}
