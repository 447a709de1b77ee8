package org.replypolitely.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.replypolitely.face.Label;
import org.replypolitely.panel.PanelEffect.Focus;
import org.replypolitely.panel.PanelEffect.Spot;
import org.replypolitely.settings.SettingsChange;
import org.replypolitely.text.Texts;
import org.replypolitely.wording.Offer;

/** How the reply leaves the panel: into the composer or onto the clipboard, never further. */
final class Delivering {

    private Delivering() {}

    static PanelStep did(PanelState state, PanelEvent.Delivers event) {
        if (event instanceof PanelEvent.Insert) {
            return letGo(state, state.canInsert(), insertion(state, false));
        }
        if (event instanceof PanelEvent.ReplaceDraft) {
            return letGo(state, state.canInsert(), insertion(state, true));
        }
        if (event instanceof PanelEvent.Copy) {
            return letGo(state, true, new PanelEffect.CopyText(Editing.text(state)));
        }
        if (event instanceof PanelEvent.HideButton) {
            return PanelStep.to(
                    state, new PanelEffect.HideButton(state.subject().person().displayedName()));
        }
        if (event instanceof PanelEvent.TakeBack) {
            return PanelStep.to(state, new PanelEffect.TakeBack());
        }
        return event instanceof PanelEvent.BackToText ? backToText(state) : closed(state);
    }

    static PanelStep reported(PanelState state, PanelEvent.Reports event) {
        if (event instanceof PanelEvent.InsertionWent went) {
            PanelState now = state.with(Delivery.of(went.outcome()));
            return switch (went.outcome()) {
                case INSERTED -> Noting.said(now, new Focus(Spot.DELIVERY));
                case TAKEN_BACK -> Noting.unsaid(now, new Focus(Spot.DELIVERY));
                case WAITING, EXPIRED, DRAFT_PRESENT, REVERTED, NO_REPLY_CONTROL, NOT_TAKEN_BACK ->
                    PanelStep.to(now, new Focus(Spot.DELIVERY));
            };
        }
        return ((PanelEvent.CopyWent) event).copied()
                ? PanelStep.to(state.with(Delivery.COPIED))
                : PanelStep.to(state.with(Delivery.COPY_REFUSED), new Focus(Spot.WHOLE_TEXT));
    }

    /** Lets a text go, unless it is empty says something that the user has not vouched for, or does not fit what was told before. */
    private static PanelStep letGo(PanelState state, boolean possible, PanelEffect effect) {
        boolean hasText =
                state.drafts().current().filter(draft -> !draft.isEmpty()).isPresent();
        if (!hasText) {
            return PanelStep.to(state, new Focus(Spot.EDITOR), new PanelEffect.Announce(Label.of("no_words")));
        }
        if (!possible) {
            return PanelStep.to(state, new Focus(Spot.EDITOR));
        }
        if (!state.pendingClaims().isEmpty()) {
            return PanelStep.to(state, new Focus(Spot.CLAIM), new PanelEffect.Announce(Label.of("claim_pending")));
        }
        if (Recollection.isHeldBack(state)) {
            return PanelStep.to(
                    state, new Focus(Spot.CONFLICT), new PanelEffect.Announce(Label.of("conflict_pending")));
        }
        return newChannel(state)
                .map(change -> PanelStep.to(
                        state.with(state.around()
                                .with(change.applyTo(state.around().settings()))),
                        effect,
                        new PanelEffect.Remember(change)))
                .orElseGet(() -> PanelStep.to(state, effect));
    }

    /** A channel that goes out in a reply for the first time is remembered, so that the next offer begins with it. */
    private static Optional<SettingsChange> newChannel(PanelState state) {
        List<String> known = state.around().settings().channels();
        return state.answers()
                .offer(Offer.Kind.OTHER_CHANNEL)
                .map(offer -> Texts.tidy(offer.detail()))
                .filter(channel -> !channel.isEmpty()
                        && !known.contains(channel)
                        && Editing.text(state).contains(channel))
                .map(channel -> {
                    List<String> channels = new ArrayList<>(known);
                    channels.add(channel);
                    return new SettingsChange.SetChannels(channels);
                });
    }

    private static PanelEffect insertion(PanelState state, boolean replaceDraft) {
        return new PanelEffect.InsertText(state.subject().key(), Editing.text(state), replaceDraft);
    }

    private static PanelStep backToText(PanelState state) {
        List<PanelEffect> effects = new ArrayList<>();
        if (state.delivery() == Delivery.WAITING) {
            effects.add(new PanelEffect.CancelInsertion());
        }
        effects.add(new Focus(Spot.EDITOR));
        return new PanelStep(state.with(Delivery.NONE), effects);
    }

    /** A reply that is not taken anywhere yet is kept, so closing never asks. */
    private static PanelStep closed(PanelState state) {
        return Keeping.isTaken(state)
                ? PanelStep.to(
                        state, new PanelEffect.ForgetDraft(state.subject().key()), new PanelEffect.Leave())
                : PanelStep.to(state, new PanelEffect.Leave());
    }
}
