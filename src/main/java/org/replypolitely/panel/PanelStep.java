package org.replypolitely.panel;

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
}
