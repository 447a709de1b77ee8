package org.replypolitely.panel;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.replypolitely.decision.CardEvidence;
import org.replypolitely.decision.Doubt;
import org.replypolitely.decision.Likeness;
import org.replypolitely.decision.NoteKind;

/**
 * What the user said about what we read from the card, each empty where they said nothing.
 *
 * @param note the kind of note
 * @param employer the inviter's employer, compared with the user's
 * @param field the inviter's field, compared with the user's
 * @param settled the doubts that they settled; these are not asked about again
 */
record Corrections(Optional<NoteKind> note, Optional<Likeness> employer, Optional<Likeness> field, Set<Doubt> settled) {

    static final Corrections NONE = new Corrections(Optional.empty(), Optional.empty(), Optional.empty(), Set.of());

    Corrections {
        settled = Set.copyOf(settled);
    }

    /** What the card tells, with what the user said in its place. */
    CardEvidence applyTo(CardEvidence read) {
        return new CardEvidence(
                note.orElse(read.note()),
                employer.orElse(read.employer()),
                field.orElse(read.field()),
                read.hasMutualConnections(),
                read.old());
    }

    Corrections with(NoteKind said) {
        return new Corrections(Optional.of(said), employer, field, settled);
    }

    Corrections withEmployer(Likeness said) {
        return new Corrections(note, Optional.of(said), field, settled);
    }

    Corrections withField(Likeness said) {
        return new Corrections(note, employer, Optional.of(said), settled);
    }

    Corrections settling(Doubt doubt) {
        Set<Doubt> more = new HashSet<>(settled);
        more.add(doubt);
        return new Corrections(note, employer, field, more);
    }
}
