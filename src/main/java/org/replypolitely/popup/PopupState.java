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
 * @param memory what is known of the past
 */
public record PopupState(
        Optional<Placement> placement, Found found, Optional<String> shortcut, boolean gone, Memory memory) {

    /** A popup that has just been opened. */
    public static final PopupState INITIAL =
            new PopupState(Optional.empty(), new Found.Looking(), Optional.empty(), false, Memory.NONE);

    PopupState with(Placement read) {
        return new PopupState(Optional.of(read), found, shortcut, gone, memory);
    }

    PopupState with(Found now) {
        return new PopupState(placement, now, shortcut, gone, memory);
    }

    PopupState withShortcut(String key) {
        return new PopupState(placement, found, Optional.of(key), gone, memory);
    }

    PopupState withGone(boolean isGone) {
        return new PopupState(placement, found, shortcut, isGone, memory);
    }

    PopupState with(Memory known) {
        return new PopupState(placement, found, shortcut, gone, known);
    }
}
