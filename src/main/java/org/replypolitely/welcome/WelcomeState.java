package org.replypolitely.welcome;

import java.util.Optional;
import org.replypolitely.settings.Placement;

/**
 * Everything that the welcome page knows.
 *
 * @param placement the stored choice
 * @param storing the choice that is being stored, if any
 * @param failed whether the last choice could not be stored
 * @param shortcut the key that is bound, an empty string where none is; empty until that is known
 */
public record WelcomeState(
        Placement placement, Optional<Placement> storing, boolean failed, Optional<String> shortcut) {

    /** A page that has just been opened. */
    public static final WelcomeState INITIAL =
            new WelcomeState(Placement.UNCHOSEN, Optional.empty(), false, Optional.empty());
}
