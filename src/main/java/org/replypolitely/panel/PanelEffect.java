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

    /** Keep this half-written reply until it is sent or discarded. */
    record KeepDraft(InvitationKey key, KeptDraft draft) implements PanelEffect {}

    /** Keep it no longer. */
    record ForgetDraft(InvitationKey key) implements PanelEffect {}

    /** Look for a half-written reply to this invitation. */
    record FindDraft(InvitationKey key) implements PanelEffect {}

    /** Keep what was answered, for the next time. */
    record KeepAnswers(LastAnswers answers) implements PanelEffect {}

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
