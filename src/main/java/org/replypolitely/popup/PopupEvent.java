package org.replypolitely.popup;

import java.util.List;
import java.util.Optional;
import org.replypolitely.invitation.InvitationKey;
import org.replypolitely.ledger.LedgerEntry;
import org.replypolitely.ledger.Recipient;
import org.replypolitely.protocol.FromSpotter;
import org.replypolitely.settings.Placement;

/** Something that happened to the popup. */
public sealed interface PopupEvent {

    /** The settings were read. */
    record PlacementRead(Placement placement) implements PopupEvent {}

    /** The tab in front shows this address; an empty string where we may not see it. */
    record TabSeen(String address) implements PopupEvent {}

    /** The tab's spotter answered, or nobody did. */
    record Answered(Optional<FromSpotter> answer) implements PopupEvent {}

    /** This key is bound, or none: an empty string. */
    record ShortcutSeen(String key) implements PopupEvent {}

    /** These steps are due. */
    record DueSeen(int today, List<LedgerEntry> entries) implements PopupEvent {}

    /** These people's replies are half-written. */
    record DraftsSeen(List<String> persons) implements PopupEvent {}

    /** This is known of an invitation's person, and of their circle. */
    record Recalled(InvitationKey key, Recipient person, int today, List<LedgerEntry> entries) implements PopupEvent {}

    /** The user answered about a step that is due. */
    record Answer(String id, FollowUpAnswer answer) implements PopupEvent {}

    /** The answer was stored, or not. */
    record AnswerStored(String id, boolean stored) implements PopupEvent {}

    /** The user has read what follows from their answer. */
    record Done(String id) implements PopupEvent {}

    /** The user wants to write a reply by hand. */
    record Compose() implements PopupEvent {}

    /** The user wants the panel for this invitation. */
    record Open(InvitationKey key) implements PopupEvent {}

    /** The panel stands in a window of its own; a popup that closes before that takes its request along. */
    record WindowOpened() implements PopupEvent {}

    /** The browser lets us onto the site, or the user has switched that off. */
    record AccessSeen(boolean granted) implements PopupEvent {}

    /** The user wants to let us onto the site. */
    record Allow() implements PopupEvent {}

    /** The user wants a silent tab mended. */
    record Mend() implements PopupEvent {}

    /** The browser let us in, or not. */
    record Mended(boolean injected) implements PopupEvent {}
}
