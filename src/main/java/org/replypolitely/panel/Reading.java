package org.replypolitely.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.replypolitely.decision.CardEvidence;
import org.replypolitely.decision.Doubt;
import org.replypolitely.decision.Likeness;
import org.replypolitely.decision.NoteKind;
import org.replypolitely.decision.Relationship;
import org.replypolitely.decision.Settling;
import org.replypolitely.decision.Situation;
import org.replypolitely.face.Label;

/**
 * Something that we read or that does not go together, and what the user may say to it with one tap.
 *
 * @param says what we read, or ask
 * @param ways what the user may say
 */
public record Reading(Label says, List<Way> ways) {

    public Reading {
        ways = List.copyOf(ways);
    }

    /**
     * One tap.
     *
     * @param label its words
     * @param answer what it says
     */
    public record Way(Label label, Answer answer) {}

    /** What we read from the card, where it matters and is not what one would think anyway. */
    static List<Reading> ofCard(PanelState state) {
        CardEvidence read = state.card().evidence();
        Corrections said = state.answers().corrections();
        List<Reading> readings = new ArrayList<>();
        if (isWorthTelling(read.note())) {
            readings.add(of(
                    Label.of("reading_note_" + read.note().name()),
                    said.note().filter(kind -> kind != read.note()).isPresent(),
                    new Answer.NoteIs(read.note()),
                    new Answer.NoteIs(NoteKind.PERSONAL)));
        }
        if (read.employer() == Likeness.SAME) {
            readings.add(of(
                    Label.of("reading_same_employer"),
                    said.employer()
                            .filter(likeness -> likeness != Likeness.SAME)
                            .isPresent(),
                    new Answer.EmployerIs(Likeness.SAME),
                    new Answer.EmployerIs(Likeness.DIFFERENT)));
        }
        if (read.field() != Likeness.UNKNOWN) {
            readings.add(of(
                    Label.of("reading_field_" + read.field().name()),
                    said.field().filter(likeness -> likeness != read.field()).isPresent(),
                    new Answer.FieldIs(read.field()),
                    new Answer.FieldIs(read.field() == Likeness.DIFFERENT ? Likeness.SAME : Likeness.DIFFERENT)));
        }
        return readings;
    }

    /** What does not go together and is not settled. */
    static List<Reading> ofDoubts(PanelState state) {
        Situation situation = Advising.situation(state);
        List<Reading> doubts = new ArrayList<>();
        for (Doubt doubt : Doubt.in(situation)) {
            boolean isAnswered = doubt != Doubt.STRANGER_BUT_SHARED_PAST
                    || state.answers().relationship().equals(Optional.of(Relationship.UNKNOWN));
            if (isAnswered && !state.answers().corrections().settled().contains(doubt)) {
                doubts.add(of(doubt, situation));
            }
        }
        return doubts;
    }

    private static Reading of(Doubt doubt, Situation situation) {
        List<Way> ways = new ArrayList<>();
        for (Settling way : doubt.ways(situation)) {
            ways.add(new Way(Label.of("settle_" + way.words().name()), new Answer.Settles(doubt, way)));
        }
        return new Reading(Label.of("doubt_" + doubt.name()), ways);
    }

    /** The user's word stands in the place of ours, and can be taken back the same way. */
    private static Reading of(Label read, boolean isCorrected, Answer asRead, Answer otherwise) {
        return isCorrected
                ? new Reading(Label.of("reading_corrected"), List.of(new Way(Label.of("reading_after_all"), asRead)))
                : new Reading(read, List.of(new Way(Label.of("reading_not"), otherwise)));
    }

    private static boolean isWorthTelling(NoteKind kind) {
        return switch (kind) {
            case SITE_DEFAULT, NEWS, PRAISE, REQUEST, PITCH, HOSTILE, OTHER_LANGUAGE -> true;
            case NONE, PERSONAL, QUESTION -> false;
        };
    }
}
