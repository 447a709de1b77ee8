package org.replypolitely.panel;

import java.util.ArrayList;
import java.util.List;

/**
 * What an event led to.
 *
 * @param state the panel afterwards
 * @param effects what to do outside, in this order
 */
public record PanelStep(PanelState state, List<PanelEffect> effects) {

    public PanelStep {
        effects = List.copyOf(effects);
    }

    static PanelStep to(PanelState state, PanelEffect... effects) {
        return new PanelStep(state, List.of(effects));
    }

    /** The same, and this at last. */
    PanelStep and(PanelEffect effect) {
        List<PanelEffect> all = new ArrayList<>(effects);
        all.add(effect);
        return new PanelStep(state, all);
    }
}
