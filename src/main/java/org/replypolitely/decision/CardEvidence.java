package org.replypolitely.decision;

/**
 * What the card itself tells, judged conservatively.
 *
 * @param note the kind of note
 * @param employer the inviter's employer, compared with the user's
 * @param field the inviter's field, compared with the user's
 * @param hasMutualConnections whether the card shows any
 * @param old whether the card shows an age of three months or more
 */
public record CardEvidence(
        NoteKind note, Likeness employer, Likeness field, boolean hasMutualConnections, boolean old) {

    /** A card that tells nothing. */
    public static final CardEvidence NOTHING =
            new CardEvidence(NoteKind.NONE, Likeness.UNKNOWN, Likeness.UNKNOWN, false, false);
}
