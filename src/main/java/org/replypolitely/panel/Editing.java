package org.replypolitely.panel;

import org.replypolitely.decision.Claim;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.panel.PanelEffect.Focus;
import org.replypolitely.panel.PanelEffect.Spot;
import org.replypolitely.settings.SettingsChange;

/** What the user does to the suggestions and the text. */
final class Editing {

    private Editing() {}

    static PanelStep edited(PanelState state, PanelEvent.Edits event) {
        if (event instanceof PanelEvent.Another) {
            PanelState fresh = Advising.refreshed(state.with(state.drafts().another()));
            return PanelStep.to(fresh.with(Delivery.NONE), Answering.suggestionsAnnounced(fresh));
        }
        if (event instanceof PanelEvent.Pick pick) {
            return focused(state.with(state.drafts().picked(pick.index())).with(Delivery.NONE));
        }
        if (event instanceof PanelEvent.Type type) {
            return PanelStep.to(state.with(state.drafts().typed(type.text())).with(Delivery.NONE));
        }
        if (event instanceof PanelEvent.Undo) {
            return focused(state.with(state.drafts().undone()).with(Delivery.NONE));
        }
        if (event instanceof PanelEvent.ApplyChange change) {
            return focused(changed(state, change).with(Delivery.NONE));
        }
        if (event instanceof PanelEvent.IgnoreRule ignore) {
            return focused(state.ignoring(ignore.rule()));
        }
        if (event instanceof PanelEvent.Restore) {
            return focused(state.with(state.drafts().restored()));
        }
        if (event instanceof PanelEvent.OwnReason) {
            return focused(state.with(state.drafts().withOwnReason()));
        }
        PanelEvent.Vouch vouch = (PanelEvent.Vouch) event;
        return vouched(state, vouch.reason(), vouch.isTrue());
    }

    /** The text in the editor. */
    static String text(PanelState state) {
        return state.drafts().current().map(Draft::text).orElse("");
    }

    private static PanelStep focused(PanelState state) {
        return PanelStep.to(state, new Focus(Spot.EDITOR));
    }

    private static PanelState changed(PanelState state, PanelEvent.ApplyChange change) {
        String text = text(state);
        if (change.start() > change.end() || change.end() > text.length()) {
            return state;
        }
        return state.with(state.drafts()
                .typed(text.substring(0, change.start()) + change.words() + text.substring(change.end())));
    }

    /** What was ticked: what the reply in the editor says, or the whole of it where there is none. */
    private static Claim claim(PanelState state, PublicReason reason) {
        for (Claim claim : state.claims()) {
            if (claim.reason() == reason) {
                return claim;
            }
        }
        return new Claim(reason, Claim.Extent.WHOLE);
    }

    private static PanelStep vouched(PanelState state, PublicReason reason, boolean isTrue) {
        Claim claim = claim(state, reason);
        PanelState said = state.with(state.answers().vouching(claim, isTrue));
        if (!claim.isRule()) {
            return PanelStep.to(said);
        }
        SettingsChange change =
                isTrue ? new SettingsChange.AffirmRule(reason) : new SettingsChange.WithdrawRule(reason);
        return PanelStep.to(
                said.with(said.around().with(change.applyTo(said.around().settings()))),
                new PanelEffect.Remember(change));
    }
}
