package org.replypolitely.panel;

import java.util.Optional;
import org.replypolitely.face.Initial;
import org.replypolitely.face.Label;
import org.replypolitely.invitation.Invitation;

/**
 * The person, as their card shows them.
 *
 * @param name the displayed name, or an empty string
 * @param initial the first character of the name, or an empty string
 * @param headline the line under the name, or an empty string
 * @param known age and mutual connections as the page words them, or an empty string
 * @param note what they wrote, or an empty string
 * @param cut tells that the page shows only the note's beginning
 * @param byHand whether the user says who wrote, and what
 * @param wholeNote whether the note is shown whole instead of its first lines
 */
public record PersonPart(
        String name,
        String initial,
        String headline,
        String known,
        String note,
        Optional<Label> cut,
        boolean byHand,
        boolean wholeNote) {

    static PersonPart of(PanelState state) {
        Invitation invitation = state.subject().invitation();
        String name = invitation.person().displayedName();
        return new PersonPart(
                name,
                Initial.of(name),
                invitation.person().headline(),
                joined(invitation.age(), invitation.mutual()),
                invitation.note().text(),
                invitation.note().cut() ? Optional.of(Label.of("note_cut")) : Optional.empty(),
                state.around().place() == Place.BY_HAND,
                state.open().contains(Section.WHOLE_NOTE));
    }

    private static String joined(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + " · " + second;
    }
}
