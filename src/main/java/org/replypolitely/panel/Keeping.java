package org.replypolitely.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is kept, so that nothing half-written is lost: decided by comparing the panel before and after a step. */
final class Keeping {

    private Keeping() {}

    /** The step, and what is to be kept or forgotten after it. */
    static PanelStep kept(PanelState before, PanelStep step) {
        PanelState after = step.state();
        if (!after.subject().key().equals(before.subject().key())) {
            return step;
        }
        List<PanelEffect> effects = new ArrayList<>();
        Optional<KeptDraft> old = KeptDraft.of(before);
        Optional<KeptDraft> now = KeptDraft.of(after);
        if (now.isPresent() && !now.equals(old)) {
            effects.add(new PanelEffect.KeepDraft(after.subject().key(), now.get()));
        } else if (now.isEmpty() && old.isPresent()) {
            effects.add(new PanelEffect.ForgetDraft(after.subject().key()));
        }
        if (isTaken(after) && !isTaken(before)) {
            LastAnswers.of(after.answers()).ifPresent(answers -> effects.add(new PanelEffect.KeepAnswers(answers)));
        }
        if (effects.isEmpty()) {
            return step;
        }
        effects.addAll(step.effects());
        return new PanelStep(after, effects);
    }

    /** Tells whether the reply has left the panel. */
    static boolean isTaken(PanelState state) {
        return state.delivery() == Delivery.INSERTED || state.delivery() == Delivery.COPIED;
    }
}
