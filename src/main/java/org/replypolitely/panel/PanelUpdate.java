package org.replypolitely.panel;

/** The panel's one rule of change: a state and an event lead to a state and effects. Each kind of event has its own class. */
public final class PanelUpdate {

    private PanelUpdate() {}

    /** Takes one step. */
    public static PanelStep step(PanelState state, PanelEvent event) {
        return Keeping.kept(state, taken(state, event));
    }

    private static PanelStep taken(PanelState state, PanelEvent event) {
        if (event instanceof Answer answer) {
            return Answering.answered(state, answer);
        }
        return event instanceof PanelEvent.Happened happened
                ? happened(state, happened)
                : did(state, (PanelEvent.Did) event);
    }

    private static PanelStep happened(PanelState state, PanelEvent.Happened event) {
        if (event instanceof PanelEvent.Equips equips) {
            return Arriving.equipped(state, equips);
        }
        if (event instanceof PanelEvent.Arrives arrives) {
            return Arriving.arrived(state, arrives);
        }
        return event instanceof PanelEvent.Reports reports
                ? Delivering.reported(state, reports)
                : Noting.remembered(state, (PanelEvent.Remembers) event);
    }

    private static PanelStep did(PanelState state, PanelEvent.Did event) {
        if (event instanceof PanelEvent.Opens opens) {
            return PanelStep.to(opened(state, opens));
        }
        if (event instanceof PanelEvent.AsLastTime) {
            return Answering.asLastTime(state);
        }
        if (event instanceof PanelEvent.Edits edits) {
            return Editing.edited(state, edits);
        }
        return event instanceof PanelEvent.Delivers delivers
                ? Delivering.did(state, delivers)
                : Noting.did(state, (PanelEvent.Notes) event);
    }

    private static PanelState opened(PanelState state, PanelEvent.Opens event) {
        if (event instanceof PanelEvent.Toggle toggle) {
            return state.with(toggle.section(), !state.open().contains(toggle.section()));
        }
        if (event instanceof PanelEvent.Rest rest) {
            boolean folded = state.open().contains(rest.folded());
            boolean open = state.open().contains(rest.more());
            return folded ? state.with(rest.folded(), false) : state.with(rest.more(), !open);
        }
        return state.with(((PanelEvent.Fold) event).folded(), true);
    }
}
