package org.replypolitely.evidence;

import java.util.Optional;
import org.replypolitely.decision.CardEvidence;
import org.replypolitely.decision.NoteKind;
import org.replypolitely.invitation.Invitation;

/**
 * A card, read once by all rules; reading it takes many times longer than anything else that an open panel does.
 *
 * @param note how its note reads
 * @param evidence what it tells for sure
 */
public record CardReading(NoteReading note, CardEvidence evidence) {

    /** Nothing was read. */
    public static final CardReading NOTHING =
            new CardReading(new NoteReading(NoteKind.NONE, Optional.empty()), CardEvidence.NOTHING);

    /**
     * Reads a card.
     *
     * @param invitation the card
     * @param field the user's own field, in their words, or an empty string
     * @param employer the user's own employer, in their words, or an empty string
     * @param rules what to read it by
     */
    public static CardReading of(Invitation invitation, String field, String employer, EvidenceRules rules) {
        NoteReading note = NoteReader.read(invitation.note().text(), rules);
        return new CardReading(note, EvidenceReader.read(invitation, note.kind(), field, employer, rules));
    }
}
