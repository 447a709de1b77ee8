package org.replypolitely.panel;

import java.util.Optional;
import org.replypolitely.face.Label;
import org.replypolitely.invitation.InvitationKey;
import org.replypolitely.ledger.Circle;
import org.replypolitely.ledger.Disclosure;
import org.replypolitely.ledger.LedgerEntry;
import org.replypolitely.ledger.Recipient;
import org.replypolitely.settings.SettingsChange;

/** Something that the panel wants done outside of itself. None of them can carry a private motive. */
public sealed interface PanelEffect {

    /** Read this card. */
    record ReadCard(InvitationKey key) implements PanelEffect {}

    /** Put this text into the person's composer. */
    record InsertText(InvitationKey key, String text, boolean replaceDraft) implements PanelEffect {}

    /** Stop waiting for a composer. */
    record CancelInsertion() implements PanelEffect {}

    /** Take the text that was put in out of the composer again. */
    record TakeBack() implements PanelEffect {}

    /** Put this text on the clipboard. */
    record CopyText(String text) implements PanelEffect {}

    /** Remember this. */
    record Remember(SettingsChange change) implements PanelEffect {}

    /** Ask the history what was told to this person and their circle. */
    record Recall(Recipient person, Circle circle) implements PanelEffect {}

    /** Note today what was said; where this reply was noted before, in the place of that. */
    record WriteDown(Disclosure said, Optional<LedgerEntry> before) implements PanelEffect {}

    /** Store this entry: it could not be stored before, or it changed. */
    record WriteAgain(LedgerEntry entry) implements PanelEffect {}

    /** Forget this entry: it was not sent after all. */
    record Unwrite(LedgerEntry entry) implements PanelEffect {}

    /** Keep this half-written reply until it is sent or discarded. */
    record KeepDraft(InvitationKey key, KeptDraft draft) implements PanelEffect {}

    /** Keep it no longer. */
    record ForgetDraft(InvitationKey key) implements PanelEffect {}

    /** Look for a half-written reply to this invitation. */
    record FindDraft(InvitationKey key) implements PanelEffect {}

    /** Keep what was answered, for the next time. */
    record KeepAnswers(LastAnswers answers) implements PanelEffect {}

    /** Leave out the button beside this person's invitations, and take the panel away once that is stored. */
    record HideButton(String name) implements PanelEffect {}

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
        /** The button that uses the reply although it does not fit what was told before. */
        CONFLICT,
        DELIVERY,
        /** The editor, its whole text selected. */
        WHOLE_TEXT
    }
}
