package org.replypolitely.panel;

import java.util.List;
import java.util.Optional;
import org.replypolitely.decision.ToldBefore;
import org.replypolitely.face.Label;
import org.replypolitely.ledger.Circle;
import org.replypolitely.ledger.Recipient;

/**
 * What the history tells about this person and those with whom they may compare notes.
 *
 * @param callName what to call the person in a sentence, or an empty string
 * @param toThem what was said to them before, the latest first
 * @param toCircle what was said to others of their circle, the latest first
 * @param circle the circle's name, or an empty string
 * @param heeded whether the advice heeds it
 * @param regardless what the button is called that makes the advice heed this or not; empty where there is nothing to heed
 */
public record MemoryPart(
        String callName,
        List<Told> toThem,
        List<Told> toCircle,
        String circle,
        boolean heeded,
        Optional<Label> regardless) {

    private static final int MOST = 2;

    public MemoryPart {
        toThem = List.copyOf(toThem);
        toCircle = List.copyOf(toCircle);
    }

    static MemoryPart of(PanelState state) {
        Recollection memory = state.memory();
        Recipient person = Recollection.recipient(state);
        Circle circle = Recollection.circle(state);
        return new MemoryPart(
                state.subject().callName(),
                Told.firstOf(memory.before().saidTo(person), MOST, memory.today()),
                Told.firstOf(memory.before().saidIn(circle, person), MOST, memory.today()),
                circle.name(),
                !memory.regardless(),
                regardless(memory, memory.before().toldBefore(person, circle)));
    }

    private static Optional<Label> regardless(Recollection memory, ToldBefore told) {
        if (told.toThem().isEmpty() && told.toCircle().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(memory.regardless() ? Label.of("told_heed") : Label.of("told_regardless"));
    }
}
