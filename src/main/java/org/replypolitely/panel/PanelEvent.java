package org.replypolitely.panel;

import java.util.List;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.invitation.Invitation;
import org.replypolitely.invitation.InvitationKey;
import org.replypolitely.ledger.LedgerEntry;
import org.replypolitely.ledger.Recipient;
import org.replypolitely.own.OwnWording;
import org.replypolitely.protocol.InsertionOutcome;
import org.replypolitely.settings.Settings;

/** Something that happened to the panel: the user, the page or the browser did it. */
public sealed interface PanelEvent permits Answer, PanelEvent.Happened, PanelEvent.Did {

    /** The page or the browser did it. */
    sealed interface Happened extends PanelEvent permits Equips, Arrives, Reports, Remembers {}

    /** What the panel runs in changed. */
    sealed interface Equips extends Happened {}

    /** Something about the invitation came in. */
    sealed interface Arrives extends Happened {}

    /** The reply went somewhere, or could not. */
    sealed interface Reports extends Happened {}

    /** The history answered. */
    sealed interface Remembers extends Happened {}

    /** The user did it. */
    sealed interface Did extends PanelEvent permits Opens, AsLastTime, Edits, Delivers, Notes {}

    /** They opened or folded something. */
    sealed interface Opens extends Did {}

    /** They worked on the reply. */
    sealed interface Edits extends Did {}

    /** They let the reply go, or took it back. */
    sealed interface Delivers extends Did {}

    /** They decided what the history shall hold, or what it shall count for. */
    sealed interface Notes extends Did {}

    /** Phrases, rules and settings are there. */
    record Loaded(Toolkit toolkit, Settings settings) implements Equips {}

    /** The browser's language, as a tag. */
    record BrowserSpeaks(String locale) implements Equips {}

    /** Phrases or rules could not be loaded or read. */
    record LoadingFailed() implements Equips {}

    /** The user changed settings, here or elsewhere. */
    record SettingsChanged(Settings settings) implements Equips {}

    /** The user's own wordings were read. */
    record OwnWordingsFound(List<OwnWording> wordings) implements Equips {}

    /** The user reached for the button; the panel is not seen yet, and may never be. */
    record Expected(InvitationKey key, String name) implements Arrives {}

    /** The panel is asked for. */
    record Shown(InvitationKey key, String name) implements Arrives {}

    /** The card was read. */
    record CardRead(Invitation invitation) implements Arrives {}

    /** The card is gone or cannot be read. */
    record CardUnreadable() implements Arrives {}

    /** The user said who wrote, and what: both may be empty. */
    record Described(String name, String note) implements Arrives {}

    /** A half-written reply to this invitation was kept. */
    record DraftFound(InvitationKey key, KeptDraft draft) implements Arrives {}

    /** The half-written reply is kept, or the browser refused to store it. */
    record DraftKept(boolean kept) implements Arrives {}

    /** What was answered the last time. */
    record LastAnswersFound(LastAnswers answers) implements Arrives {}

    /** An insertion went so. */
    record InsertionWent(InsertionOutcome outcome) implements Reports {}

    /** The clipboard took the text, or refused it. */
    record CopyWent(boolean copied) implements Reports {}

    /** The history answered about this person. */
    record Recalled(Recipient person, int today, List<LedgerEntry> entries) implements Remembers {}

    /** The history took an entry, or could not. */
    record NotingWent(LedgerEntry entry, boolean stored) implements Remembers {}

    /** The page was left, or the extension updated. */
    record Disconnected() implements Equips {}

    /** Opens a section, or closes it. */
    record Toggle(Section section) implements Opens {}

    /** Asks for the other answers of a question, or has enough of them. */
    record Rest(Section more, Section folded) implements Opens {}

    /** Folds a question that was just answered. */
    record Fold(Section folded) implements Opens {}

    /** Answers as the last time. */
    record AsLastTime() implements Did {}

    /** Asks for other suggestions. */
    record Another() implements Edits {}

    /** Picks a suggestion. */
    record Pick(int index) implements Edits {}

    /** Types. */
    record Type(String text) implements Edits {}

    /** Takes back the last change. */
    record Undo() implements Edits {}

    /** Puts other words in the place of some, as a remark on tact suggests. */
    record ApplyChange(int start, int end, String words) implements Edits {}

    /** Does not want to hear of this rule of tact again in this reply. */
    record IgnoreRule(String rule) implements Edits {}

    /** Goes back to the suggestion as it was. */
    record Restore() implements Edits {}

    /** Says that a reason is true, or takes that back. */
    record Vouch(PublicReason reason, boolean isTrue) implements Edits {}

    /** Says that the suggested reason is no longer in the text. */
    record OwnReason() implements Edits {}

    /** Wants the text in the composer. */
    record Insert() implements Delivers {}

    /** Agrees to replace the draft that stands in the composer. */
    record ReplaceDraft() implements Delivers {}

    /** Goes back to the text: stops waiting, keeps the draft, or looks at it again. */
    record BackToText() implements Delivers {}

    /** Wants the text on the clipboard. */
    record Copy() implements Delivers {}

    /** Says that the copied text was sent. */
    record Sent() implements Notes {}

    /** Says that the text was not sent after all, so that the history forgets it. */
    record NotSent() implements Notes {}

    /** Wants an entry stored that could not be. */
    record NoteAgain() implements Notes {}

    /** Names the circle with whom the person may compare notes; an empty name means none. */
    record NameCircle(String name) implements Notes {}

    /** Wants to use the reply in the editor although it does not fit what was told before. */
    record UseAllTheSame() implements Notes {}

    /** Says when to ask what became of it. */
    record Remind(Reminding when) implements Notes {}

    /** Wants to decide regardless of what was told before, or no longer. */
    record Regardless(boolean ofWhatWasTold) implements Notes {}

    /** Wants no button beside this person's invitation any more. */
    record HideButton() implements Delivers {}

    /** Wants the reply out of the message box again. */
    record TakeBack() implements Delivers {}

    /** Is done with the panel. */
    record Close() implements Delivers {}
}
