package org.replypolitely.popup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.replypolitely.face.Label;
import org.replypolitely.invitation.InvitationKey;
import org.replypolitely.ledger.LedgerEntry;
import org.replypolitely.protocol.FromSpotter;

/**
 * One invitation of the tab, ready to be drawn.
 *
 * @param key which one
 * @param name who invites
 * @param state how far the user got with it
 * @param words the state in words
 */
public record EntryPart(InvitationKey key, String name, State state, Label words) {

    /** How far the user got with an invitation. */
    public enum State {
        /** Nothing was written yet. */
        NEW,
        /** A reply is half-written. */
        DRAFTED,
        /** They were told something, and nothing is due. */
        TOLD,
        /** They were told something, and the step that should follow is due. */
        DUE
    }

    static List<EntryPart> of(List<FromSpotter.Entry> entries, Memory memory, IntFunction<String> ago) {
        List<EntryPart> parts = new ArrayList<>();
        for (FromSpotter.Entry entry : entries) {
            parts.add(part(entry, memory, ago));
        }
        return parts;
    }

    private static EntryPart part(FromSpotter.Entry entry, Memory memory, IntFunction<String> ago) {
        InvitationKey key = entry.key();
        Optional<LedgerEntry> told = Optional.ofNullable(memory.latest().get(key));
        if (memory.drafts().contains(key.person())) {
            return new EntryPart(key, entry.name(), State.DRAFTED, Label.of("state_drafted"));
        }
        if (told.isEmpty()) {
            return new EntryPart(key, entry.name(), State.NEW, Label.of("state_new"));
        }
        String when = ago.apply(memory.today() - told.get().day());
        return told.get().followUp().isDue(memory.today())
                ? new EntryPart(key, entry.name(), State.DUE, Label.of("state_due", when))
                : new EntryPart(key, entry.name(), State.TOLD, Label.of("state_told", when));
    }
}
