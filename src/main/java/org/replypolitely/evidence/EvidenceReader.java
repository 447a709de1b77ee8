package org.replypolitely.evidence;

import org.replypolitely.decision.CardEvidence;
import org.replypolitely.decision.Likeness;
import org.replypolitely.decision.NoteKind;
import org.replypolitely.invitation.Headline;
import org.replypolitely.invitation.Invitation;
import org.replypolitely.ledger.Circle;
import org.replypolitely.text.Texts;

/** Reads from a card what can be told for sure, by rules and by what the user said of their own work. */
public final class EvidenceReader {

    private EvidenceReader() {}

    /**
     * What this card tells; never anything that it only suggests.
     *
     * @param invitation the card
     * @param field the user's own field, in their words, or an empty string
     * @param employer the user's own employer, in their words, or an empty string
     * @param rules what to read it by
     */
    public static CardEvidence read(Invitation invitation, String field, String employer, EvidenceRules rules) {
        return CardReading.of(invitation, field, employer, rules).evidence();
    }

    static CardEvidence read(Invitation invitation, NoteKind note, String field, String employer, EvidenceRules rules) {
        String headline = invitation.person().headline();
        return new CardEvidence(
                note,
                employer(headline, employer),
                FieldReader.compare(headline, field, rules),
                !Texts.isBlank(invitation.mutual()),
                NoteReader.isOld(invitation.age(), rules));
    }

    /** Two names of one house are often written differently, so names that share a word say nothing. */
    private static Likeness employer(String headline, String own) {
        Circle theirs = new Circle(Headline.employer(headline));
        Circle mine = new Circle(own);
        if (mine.isNone() || theirs.isNone()) {
            return Likeness.UNKNOWN;
        }
        if (mine.isSameAs(theirs)) {
            return Likeness.SAME;
        }
        for (String word : Texts.words(mine.key())) {
            if (Texts.words(theirs.key()).contains(word)) {
                return Likeness.UNKNOWN;
            }
        }
        return Likeness.DIFFERENT;
    }
}
