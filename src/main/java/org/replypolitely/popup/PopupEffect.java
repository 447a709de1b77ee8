package org.replypolitely.popup;

import org.replypolitely.invitation.InvitationKey;
import org.replypolitely.ledger.Recipient;
import org.replypolitely.protocol.ToLedger;
import org.replypolitely.protocol.ToSpotter;

/** Something that the popup wants done outside of itself. */
public sealed interface PopupEffect {

    /** Ask the tab's spotter. */
    record Ask(ToSpotter question) implements PopupEffect {}

    /** Look again which tab is in front. */
    record Look() implements PopupEffect {}

    /** Have the browser ask the user to let us onto the site. */
    record RequestAccess() implements PopupEffect {}

    /** Start our script in the tab. */
    record Inject() implements PopupEffect {}

    /** Ask the ledger what is known of somebody on the page. */
    record Recall(InvitationKey key, Recipient person) implements PopupEffect {}

    /** Store what the user answered about a step. */
    record Store(String id, ToLedger change) implements PopupEffect {}

    /** Have the page opened on which a reply is written by hand. */
    record OpenCompose() implements PopupEffect {}

    /** Have the panel opened in a window of its own. */
    record OpenWindow(InvitationKey key) implements PopupEffect {}

    /** Close the popup: its work is done. */
    record Leave() implements PopupEffect {}
}
