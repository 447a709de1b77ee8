package org.replypolitely.popup;

import java.util.Optional;
import org.replypolitely.settings.Placement;

/**
 * Everything that the open popup knows.
 *
 * @param placement where the extension may show itself; empty until the settings are read
 * @param found what is on the tab in front
 * @param shortcut the key that is bound, an empty string where none is; empty until that is known
 * @param gone whether the invitation that was to be opened is no longer there
 * @param withheld whether the user keeps us off the site, but for the tab in which they call us
 * @param memory what is known of the past
 */
public record PopupState(
        Optional<Placement> placement,
        Found found,
        Optional<String> shortcut,
        boolean gone,
        boolean withheld,
        Memory memory) {

    /** A popup that has just been opened. */
    public static final PopupState INITIAL =
            new PopupState(Optional.empty(), new Found.Looking(), Optional.empty(), false, false, Memory.NONE);

    PopupState with(Placement read) {
        return new PopupState(Optional.of(read), found, shortcut, gone, withheld, memory);
    }

    PopupState with(Found now) {
        return new PopupState(placement, now, shortcut, gone, withheld, memory);
    }

    PopupState withShortcut(String key) {
        return new PopupState(placement, found, Optional.of(key), gone, withheld, memory);
    }

    PopupState withGone(boolean isGone) {
        return new PopupState(placement, found, shortcut, isGone, withheld, memory);
    }

    PopupState withWithheld(boolean isWithheld) {
        return new PopupState(placement, found, shortcut, gone, isWithheld, memory);
    }

    PopupState with(Memory known) {
        return new PopupState(placement, found, shortcut, gone, withheld, known);
    }
}
