package org.replypolitely.panel;

import java.util.ArrayList;
import java.util.List;
import org.replypolitely.decision.CardEvidence;
import org.replypolitely.decision.Likeness;
import org.replypolitely.decision.NoteKind;
import org.replypolitely.face.Choice;
import org.replypolitely.face.Label;

/**
 * What we read from the card, to be corrected with one tap, and what does not go together.
 *
 * @param readings what we read and think worth telling
 * @param doubts what does not go together
 * @param notes every kind of note; none where there is no note
 * @param fields how near their field may be
 */
public record CardPart(List<Reading> readings, List<Reading> doubts, List<Choice> notes, List<Choice> fields) {

    public CardPart {
        readings = List.copyOf(readings);
        doubts = List.copyOf(doubts);
        notes = List.copyOf(notes);
        fields = List.copyOf(fields);
    }

    static CardPart of(PanelState state) {
        CardEvidence card = state.answers().corrections().applyTo(state.card().evidence());
        boolean hasNote = !state.subject().invitation().note().isEmpty();
        List<Choice> notes = new ArrayList<>();
        for (NoteKind each : NoteKind.values()) {
            if (each != NoteKind.NONE && hasNote) {
                notes.add(choice(each, Label.of("note_kind_" + each.name()), card.note() == each));
            }
        }
        List<Choice> fields = new ArrayList<>();
        for (Likeness each : Likeness.values()) {
            if (each != Likeness.UNKNOWN) {
                fields.add(choice(each, Label.of("field_is_" + each.name()), card.field() == each));
            }
        }
        return new CardPart(Reading.ofCard(state), Reading.ofDoubts(state), notes, fields);
    }

    private static Choice choice(Enum<?> value, Label label, boolean chosen) {
        return new Choice(value.name(), label, chosen, true);
    }
}
