package org.replypolitely.popup;

import java.util.List;
import java.util.Optional;
import org.replypolitely.face.Label;
import org.replypolitely.protocol.FromSpotter;
import org.replypolitely.settings.Placement;

/**
 * What the popup shows, ready to be drawn.
 *
 * @param title the one thing to know; empty while it looks
 * @param hint what to do about it
 * @param entries the invitations to choose from
 * @param remark what else there is to know
 * @param action the one thing to do where there is no invitation to choose
 * @param shortcut which key opens the panel, or that none does
 */
public record PopupScreen(
        Optional<Label> title,
        Optional<Label> hint,
        List<FromSpotter.Entry> entries,
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
        /** Go to the site's own page of invitations. */
        SEE_INVITATIONS
    }

    public PopupScreen {
        entries = List.copyOf(entries);
    }

    /** The screen of this state. */
    public static PopupScreen of(PopupState state) {
        if (state.placement().filter(chosen -> chosen == Placement.UNCHOSEN).isPresent()) {
            return plain(state, Label.of("popup_unchosen"), Label.of("popup_unchosen_hint"), Action.CHOOSE);
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
            return found(state, invitations);
        }
        return new PopupScreen(
                Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Action.NONE, shortcut(state));
    }

    private static PopupScreen plain(PopupState state, Label title, Label hint, Action action) {
        return new PopupScreen(
                Optional.of(title), Optional.of(hint), List.of(), Optional.empty(), action, shortcut(state));
    }

    private static PopupScreen found(PopupState state, Found.Invitations invitations) {
        if (!invitations.entries().isEmpty()) {
            return new PopupScreen(
                    Optional.of(Label.of("popup_title")),
                    Optional.empty(),
                    invitations.entries(),
                    remark(state, invitations),
                    Action.NONE,
                    shortcut(state));
        }
        boolean layoutIsNew = invitations.unrecognised() > 0;
        Label title = invitations.onInvitationPath() ? Label.of("popup_none_here") : Label.of("popup_elsewhere");
        Label hint = invitations.onInvitationPath() ? Label.of("popup_none_here_hint") : Label.of("popup_where");
        return new PopupScreen(
                Optional.of(layoutIsNew ? unrecognised(invitations.unrecognised()) : title),
                Optional.of(layoutIsNew ? Label.of("popup_unrecognised_hint") : hint),
                List.of(),
                Optional.empty(),
                invitations.onInvitationPath() ? Action.NONE : Action.SEE_INVITATIONS,
                shortcut(state));
    }

    private static Optional<Label> remark(PopupState state, Found.Invitations invitations) {
        if (state.gone()) {
            return Optional.of(Label.of("popup_gone"));
        }
        int unrecognised = invitations.unrecognised();
        return unrecognised > 0 ? Optional.of(unrecognised(unrecognised)) : Optional.empty();
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
