package org.replypolitely.panel;

import java.util.ArrayList;
import java.util.List;
import org.replypolitely.ledger.Circle;
import org.replypolitely.ledger.Conflict;
import org.replypolitely.ledger.LedgerEntry;
import org.replypolitely.ledger.Recipient;

/**
 * What the history has to say, and whether this reply is in it.
 *
 * @param today the day, to say how long ago something was
 * @param toThem what was said to this person before, the latest first
 * @param toCircle what was said to others of their circle, the latest first
 * @param circle the circle
 * @param conflicts how the reply in the editor would not fit
 * @param regardless whether the user decides regardless of all that
 * @param noting how the noting of this reply stands
 * @param asksWhetherSent whether to ask: was it sent? A copied text is noted only then
 */
public record MemoryPart(
        int today,
        List<LedgerEntry> toThem,
        List<LedgerEntry> toCircle,
        Circle circle,
        List<Conflict> conflicts,
        boolean regardless,
        Recollection.Noting noting,
        boolean asksWhetherSent) {

    public MemoryPart {
        toThem = List.copyOf(toThem);
        toCircle = List.copyOf(toCircle);
        conflicts = List.copyOf(conflicts);
    }

    static MemoryPart of(PanelState state) {
        Recollection memory = state.memory();
        Recipient person = Recollection.recipient(state);
        Circle circle = Recollection.circle(state);
        return new MemoryPart(
                memory.today(),
                new ArrayList<>(memory.before().saidTo(person)),
                new ArrayList<>(memory.before().saidIn(circle, person)),
                circle,
                Recollection.conflicts(state),
                memory.regardless(),
                memory.noting(),
                state.delivery() == Delivery.COPIED && memory.noting() instanceof Recollection.Noting.Nothing);
    }
}
