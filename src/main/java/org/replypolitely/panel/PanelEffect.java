package org.replypolitely.panel;

import java.util.Optional;
import org.replypolitely.face.Label;
import org.replypolitely.invitation.InvitationKey;
import org.replypolitely.ledger.Circle;
import org.replypolitely.ledger.Disclosure;
import org.replypolitely.ledger.LedgerEntry;
import org.replypolitely.ledger.Recipient;
import org.replypolitely.protocol.PanelToAgent;
import org.replypolitely.settings.SettingsChange;

/** Something that the panel wants done outside of itself. None of them can carry a private motive. */
public sealed interface PanelEffect
        permits PanelEffect.InPage, PanelEffect.InHistory, PanelEffect.OnDesk, PanelEffect.Here {

    /** The page agent does it. */
    sealed interface InPage extends PanelEffect {

        /** What it is asked. */
        PanelToAgent request();
    }

    /** It is done in the history, by way of the worker. */
    sealed interface InHistory extends PanelEffect {}

    /** It is done with what lies on the user's desk. */
    sealed interface OnDesk extends PanelEffect {}

    /** The panel's own page does it. */
    sealed interface Here extends PanelEffect {}

    /** Read this card. */
    record ReadCard(InvitationKey key) implements InPage {
        @Override
        public PanelToAgent request() {
            return new PanelToAgent.Read(key);
        }
    }

    /** Put this text into the person's composer. */
    record InsertText(InvitationKey key, String text, boolean replaceDraft) implements InPage {
        @Override
        public PanelToAgent request() {
            return new PanelToAgent.Insert(key, text, replaceDraft);
        }
    }

    /** Stop waiting for a composer. */
    record CancelInsertion() implements InPage {
        @Override
        public PanelToAgent request() {
            return new PanelToAgent.CancelInsertion();
        }
    }

    /** Take the text that was put in out of the composer again. */
    record TakeBack() implements InPage {
        @Override
        public PanelToAgent request() {
            return new PanelToAgent.TakeBack();
        }
    }

    /** Ask the history what was told to this person and their circle. */
    record Recall(Recipient person, Circle circle) implements InHistory {}

    /** Note today what was said; where this reply was noted before, in the place of that. */
    record WriteDown(Disclosure said, Optional<LedgerEntry> before) implements InHistory {}

    /** Store this entry: it could not be stored before, or it changed. */
    record WriteAgain(LedgerEntry entry) implements InHistory {}

    /** Forget this entry: it was not sent after all. */
    record Unwrite(LedgerEntry entry) implements InHistory {}

    /** Keep this half-written reply until it is sent or discarded. */
    record KeepDraft(InvitationKey key, KeptDraft draft) implements OnDesk {}

    /** Keep it no longer. */
    record ForgetDraft(InvitationKey key) implements OnDesk {}

    /** Look for a half-written reply to this invitation. */
    record FindDraft(InvitationKey key) implements OnDesk {}

    /** Keep what was answered, for the next time. */
    record KeepAnswers(LastAnswers answers) implements OnDesk {}

    /** Put this text on the clipboard. */
    record CopyText(String text) implements Here {}

    /** Remember this. */
    record Remember(SettingsChange change) implements Here {}

    /** Leave out the button beside this person's invitations, and take the panel away once that is stored. */
    record HideButton(String name) implements Here {}

    /** Take the panel away. */
    record Leave() implements Here {}

    /** Say this to whoever listens instead of looking. */
    record Announce(Label words) implements Here {}

    /** Put the focus there. */
    record Focus(Spot spot) implements Here {}

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
