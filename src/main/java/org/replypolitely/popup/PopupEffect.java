package org.replypolitely.popup;

import org.replypolitely.invitation.InvitationKey;
import org.replypolitely.protocol.ToSpotter;

/** Something that the popup wants done outside of itself. */
public sealed interface PopupEffect {

    /** Ask the tab's spotter. */
    record Ask(ToSpotter question) implements PopupEffect {}

    /** Start our script in the tab. */
    record Inject() implements PopupEffect {}

    /** Have the panel opened in a window of its own. */
    record OpenWindow(InvitationKey key) implements PopupEffect {}

    /** Close the popup: its work is done. */
    record Leave() implements PopupEffect {}
}
