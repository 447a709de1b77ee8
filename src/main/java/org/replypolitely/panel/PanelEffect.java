package org.replypolitely.panel;

import org.replypolitely.face.Label;
import org.replypolitely.invitation.InvitationKey;
import org.replypolitely.settings.SettingsChange;

/** Something that the panel wants done outside of itself. None of them can carry a private motive. */
public sealed interface PanelEffect {

    /** Read this card. */
    record ReadCard(InvitationKey key) implements PanelEffect {}

    /** Put this text into the person's composer. */
    record InsertText(InvitationKey key, String text, boolean replaceDraft) implements PanelEffect {}

    /** Stop waiting for a composer. */
    record CancelInsertion() implements PanelEffect {}

    /** Put this text on the clipboard. */
    record CopyText(String text) implements PanelEffect {}

    /** Remember this. */
    record Remember(SettingsChange change) implements PanelEffect {}

    /** Take the panel away. */
    record Leave() implements PanelEffect {}

    /** Say this to whoever listens instead of looking. */
    record Announce(Label words) implements PanelEffect {}

    /** Put the focus there. */
    record Focus(Spot spot) implements PanelEffect {}

    /** Where the focus can go. */
    enum Spot {
        NAME,
        EDITOR,
        /** The first claim that still waits. */
        CLAIM,
        DELIVERY,
        /** The editor, its whole text selected. */
        WHOLE_TEXT
    }
}
