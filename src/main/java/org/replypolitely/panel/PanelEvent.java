package org.replypolitely.panel;

import org.replypolitely.decision.PublicReason;
import org.replypolitely.invitation.Invitation;
import org.replypolitely.invitation.InvitationKey;
import org.replypolitely.protocol.InsertionOutcome;
import org.replypolitely.settings.Settings;

/** Something that happened to the panel: the user, the page or the browser did it. */
public sealed interface PanelEvent permits Answer, PanelEvent.Happened, PanelEvent.Did {

    /** The page or the browser did it. */
    sealed interface Happened extends PanelEvent {}

    /** The user did it. */
    sealed interface Did extends PanelEvent {}

    /** Phrases, rules and settings are there. */
    record Loaded(Toolkit toolkit, Settings settings) implements Happened {}

    /** Phrases or rules could not be loaded or read. */
    record LoadingFailed() implements Happened {}

    /** The user changed settings, here or elsewhere. */
    record SettingsChanged(Settings settings) implements Happened {}

    /** The panel is asked for. */
    record Shown(InvitationKey key, String name) implements Happened {}

    /** The card was read. */
    record CardRead(Invitation invitation) implements Happened {}

    /** The card is gone or cannot be read. */
    record CardUnreadable() implements Happened {}

    /** A half-written reply to this invitation was kept. */
    record DraftFound(InvitationKey key, KeptDraft draft) implements Happened {}

    /** The half-written reply is kept, or the browser refused to store it. */
    record DraftKept(boolean kept) implements Happened {}

    /** What was answered the last time. */
    record LastAnswersFound(LastAnswers answers) implements Happened {}

    /** An insertion went so. */
    record InsertionWent(InsertionOutcome outcome) implements Happened {}

    /** The clipboard took the text, or refused it. */
    record CopyWent(boolean copied) implements Happened {}

    /** The page was left, or the extension updated. */
    record Disconnected() implements Happened {}

    /** Opens a section, or closes it. */
    record Toggle(Section section) implements Did {}

    /** Asks for the other answers of a question, or has enough of them. */
    record Rest(Section more, Section folded) implements Did {}

    /** Folds a question that was just answered. */
    record Fold(Section folded) implements Did {}

    /** Answers as the last time. */
    record AsLastTime() implements Did {}

    /** Asks for other suggestions. */
    record Another() implements Did {}

    /** Picks a suggestion. */
    record Pick(int index) implements Did {}

    /** Types. */
    record Type(String text) implements Did {}

    /** Takes back the last change. */
    record Undo() implements Did {}

    /** Puts other words in the place of some, as a remark on tact suggests. */
    record ApplyChange(int start, int end, String words) implements Did {}

    /** Does not want to hear of this rule of tact again in this reply. */
    record IgnoreRule(String rule) implements Did {}

    /** Goes back to the suggestion as it was. */
    record Restore() implements Did {}

    /** Says that a reason is true, or takes that back. */
    record Vouch(PublicReason reason, boolean isTrue) implements Did {}

    /** Says that the suggested reason is no longer in the text. */
    record OwnReason() implements Did {}

    /** Wants the text in the composer. */
    record Insert() implements Did {}

    /** Agrees to replace the draft that stands in the composer. */
    record ReplaceDraft() implements Did {}

    /** Goes back to the text: stops waiting, keeps the draft, or looks at it again. */
    record BackToText() implements Did {}

    /** Wants the text on the clipboard. */
    record Copy() implements Did {}

    /** Is done with the panel. */
    record Close() implements Did {}
}
