package org.replypolitely.decision;

import org.replypolitely.invitation.Invitation;
import org.replypolitely.text.Texts;

/**
 * Reads from a card what can be told for sure. Conservative: a note with a question mark holds a question, any other note is personal, and
 * employer and field stay unknown, because a headline proves neither.
 */
public final class EvidenceReader {

    private static final String QUESTION_MARKS = "?\uFF1F\u061F\u037E";

    private EvidenceReader() {}

    /** What this card tells; never anything that it only suggests. */
    public static CardEvidence read(Invitation invitation) {
        return new CardEvidence(
                noteKind(invitation.note().text()),
                Likeness.UNKNOWN,
                Likeness.UNKNOWN,
                !Texts.isBlank(invitation.mutual()),
                false);
    }

    private static NoteKind noteKind(String note) {
        if (Texts.isBlank(note)) {
            return NoteKind.NONE;
        }
        for (int i = 0; i < note.length(); i++) {
            if (QUESTION_MARKS.indexOf(note.charAt(i)) >= 0) {
                return NoteKind.QUESTION;
            }
        }
        return NoteKind.PERSONAL;
    }
}
