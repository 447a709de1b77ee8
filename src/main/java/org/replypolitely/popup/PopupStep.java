package org.replypolitely.popup;

import java.util.List;

/**
 * What an event led to.
 *
 * @param state the popup afterwards
 * @param effects what to do outside, in this order
 */
public record PopupStep(PopupState state, List<PopupEffect> effects) {

    public PopupStep {
        effects = List.copyOf(effects);
    }

    static PopupStep to(PopupState state, PopupEffect... effects) {
        return new PopupStep(state, List.of(effects));
    }
}
