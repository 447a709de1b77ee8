package org.replypolitely.popup;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.replypolitely.face.Label;
import org.replypolitely.settings.Placement;

/**
 * What the popup shows, ready to be drawn.
 *
 * @param title the one thing to know; empty while it looks
 * @param hint what to do about it
 * @param due the steps to look after, the longest due first
 * @param moreDue how many more are due than are shown
 * @param entries the invitations to choose from
 * @param remark what else there is to know
 * @param action the one thing to do where there is no invitation to choose
 * @param shortcut which key opens the panel, or that none does
 */
public record PopupScreen(
        Optional<Label> title,
        Optional<Label> hint,
        List<FollowUpPart> due,
        Optional<Label> moreDue,
        List<EntryPart> entries,
        Optional<Label> remark,
        Action action,
        Optional<Label> shortcut) {

    /** What can be done where there is no invitation to choose. */
    public enum Action {
        NONE,
        /** Go to the welcome page and choose. */
        CHOOSE,
        /** Start our script in the tab. */
        MEND,
        /** The same again, after it did not help. */
        MEND_AGAIN,
        /** Let us onto the site. */
        ALLOW,
        /** Go to the site's own page of invitations. */
        SEE_INVITATIONS
    }

    public PopupScreen {
        due = List.copyOf(due);
        entries = List.copyOf(entries);
    }

    /**
     * The screen of this state.
     *
     * @param ago says in words how many days ago something was
     */
    public static PopupScreen of(PopupState state, IntFunction<String> ago) {
        PopupScreen page = page(state, ago);
        Memory memory = state.memory();
        int more = memory.due().size() - FollowUpPart.MOST;
        return new PopupScreen(
                page.title(),
                page.hint(),
                FollowUpPart.of(memory, ago),
                more > 0 ? Optional.of(Label.of("due_more", Integer.toString(more))) : Optional.empty(),
                page.entries(),
                page.remark(),
                page.action(),
                page.shortcut());
    }

    private static PopupScreen page(PopupState state, IntFunction<String> ago) {
        if (state.placement().filter(chosen -> chosen == Placement.UNCHOSEN).isPresent()) {
            return plain(state, Label.of("popup_unchosen"), Label.of("popup_unchosen_hint"), Action.CHOOSE);
        }
        boolean looksElsewhere = state.found() instanceof Found.AnotherSite || state.found() instanceof Found.Silence;
        if (state.withheld() && looksElsewhere) {
            return plain(state, Label.of("popup_withheld"), Label.of("popup_withheld_hint"), Action.ALLOW);
        }
        if (state.found() instanceof Found.AnotherSite) {
            return plain(state, Label.of("popup_another_site"), Label.of("popup_where"), Action.SEE_INVITATIONS);
        }
        if (state.found() instanceof Found.Silence silence) {
            return silence.mending()
                    ? plain(
                            state,
                            Label.of("popup_silent_still"),
                            Label.of("popup_silent_still_hint"),
                            Action.MEND_AGAIN)
                    : plain(state, Label.of("popup_silent"), Label.of("popup_silent_hint"), Action.MEND);
        }
        if (state.found() instanceof Found.Invitations invitations) {
            return found(state, invitations, ago);
        }
        return screen(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Action.NONE, state);
    }

    private static PopupScreen screen(
            Optional<Label> title,
            Optional<Label> hint,
            List<EntryPart> entries,
            Optional<Label> remark,
            Action action,
            PopupState state) {
        return new PopupScreen(title, hint, List.of(), Optional.empty(), entries, remark, action, shortcut(state));
    }

    private static PopupScreen plain(PopupState state, Label title, Label hint, Action action) {
        return screen(Optional.of(title), Optional.of(hint), List.of(), Optional.empty(), action, state);
    }

    private static PopupScreen found(PopupState state, Found.Invitations invitations, IntFunction<String> ago) {
        if (!invitations.entries().isEmpty()) {
            return screen(
                    Optional.of(Label.of("popup_title")),
                    Optional.empty(),
                    EntryPart.of(invitations.entries(), state.memory(), ago),
                    remark(state, invitations),
                    lacksButtons(state) ? Action.ALLOW : Action.NONE,
                    state);
        }
        boolean layoutIsNew = invitations.unrecognised() > 0;
        Label title = invitations.onInvitationPath() ? Label.of("popup_none_here") : Label.of("popup_elsewhere");
        Label hint = invitations.onInvitationPath() ? Label.of("popup_none_here_hint") : Label.of("popup_where");
        return screen(
                Optional.of(layoutIsNew ? unrecognised(invitations.unrecognised()) : title),
                Optional.of(layoutIsNew ? Label.of("popup_unrecognised_hint") : hint),
                List.of(),
                Optional.empty(),
                invitations.onInvitationPath() ? Action.NONE : Action.SEE_INVITATIONS,
                state);
    }

    private static Optional<Label> remark(PopupState state, Found.Invitations invitations) {
        if (state.gone()) {
            return Optional.of(Label.of("popup_gone"));
        }
        if (lacksButtons(state)) {
            return Optional.of(Label.of("popup_withheld_remark"));
        }
        int unrecognised = invitations.unrecognised();
        return unrecognised > 0 ? Optional.of(unrecognised(unrecognised)) : Optional.empty();
    }

    /** Called into a tab we are let in there; buttons that stand there before need more. */
    private static boolean lacksButtons(PopupState state) {
        return state.withheld()
                && state.placement().filter(chosen -> chosen == Placement.PAGE).isPresent();
    }

    private static Label unrecognised(int count) {
        return count == 1
                ? Label.of("popup_unrecognised_one")
                : Label.of("popup_unrecognised_many", Integer.toString(count));
    }

    private static Optional<Label> shortcut(PopupState state) {
        return state.shortcut().map(key -> key.isEmpty() ? Label.of("shortcut_none") : Label.of("shortcut_is", key));
    }
}
