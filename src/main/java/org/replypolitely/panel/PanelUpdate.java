package org.replypolitely.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.Relationship;
import org.replypolitely.face.Label;
import org.replypolitely.panel.PanelEffect.Focus;
import org.replypolitely.panel.PanelEffect.Spot;
import org.replypolitely.settings.Settings;
import org.replypolitely.settings.SettingsChange;
import org.replypolitely.wording.Length;
import org.replypolitely.wording.Offer;

/** The panel's one rule of change: a state and an event lead to a state and effects. */
public final class PanelUpdate {

    private PanelUpdate() {}

    /** Takes one step. */
    public static PanelStep step(PanelState state, PanelEvent event) {
        return Keeping.kept(state, taken(state, event));
    }

    private static PanelStep taken(PanelState state, PanelEvent event) {
        if (event instanceof Answer answer) {
            return answered(state, answer);
        }
        if (event instanceof PanelEvent.Happened happened) {
            return happened(state, happened);
        }
        return did(state, (PanelEvent.Did) event);
    }

    private static PanelStep answered(PanelState state, Answer answer) {
        Answer full = answer instanceof Answer.Offers offers ? prefilled(state, offers) : answer;
        PanelState said = state.with(full.applyTo(state.answers())).with(Delivery.NONE);
        if (answer instanceof Answer.Wants wants && invitesAnOffer(wants.goal())) {
            said = said.with(Section.OFFER, true);
        }
        if (answer instanceof Answer.Knows) {
            said = said.with(Section.RELATIONSHIP_GUESSED, false);
        }
        PanelState advised = Advising.refreshed(said);
        boolean typing = answer instanceof Answer.Offers;
        return typing ? PanelStep.to(advised) : PanelStep.to(advised, suggestionsAnnounced(advised));
    }

    /** Another channel, newly offered, begins as the first one that the options name. */
    private static Answer prefilled(PanelState state, Answer.Offers offers) {
        Offer offer = offers.offer();
        List<String> channels = state.around().settings().channels();
        boolean isNew = state.answers().offer(offer.kind()).isEmpty();
        return isNew && offer.kind() == Offer.Kind.OTHER_CHANNEL && !channels.isEmpty()
                ? new Answer.Offers(new Offer(offer.kind(), channels.get(0)))
                : offers;
    }

    private static boolean invitesAnOffer(Goal goal) {
        return switch (goal) {
            case KEEP_WARM_ELSEWHERE, NOT_YET, DEFER -> true;
            case CLOSE_POLITELY, LEARN_MORE, ACCEPT_WITH_LIMITS, NO_CONTACT, UNDECIDED -> false;
        };
    }

    private static PanelEffect suggestionsAnnounced(PanelState state) {
        int count = state.drafts().list().size();
        return new PanelEffect.Announce(
                state.approach().filter(approach -> !approach.isWorded()).isPresent()
                        ? Label.of("announce_no_words")
                        : Label.of("announce_suggestions", Integer.toString(count)));
    }

    private static PanelStep happened(PanelState state, PanelEvent.Happened event) {
        if (event instanceof PanelEvent.Loaded loaded) {
            return PanelStep.to(Advising.refreshed(
                    withHabits(state.with(state.around().with(loaded.toolkit(), loaded.settings())))));
        }
        if (event instanceof PanelEvent.LoadingFailed) {
            return PanelStep.to(state.with(state.around().broken()));
        }
        if (event instanceof PanelEvent.SettingsChanged changed) {
            // the suggestions stay as they are: the user may be about to tap one
            return PanelStep.to(state.with(state.around().with(changed.settings())));
        }
        if (event instanceof PanelEvent.Shown shown) {
            return shown(state, shown);
        }
        if (event instanceof PanelEvent.CardRead read) {
            boolean same = read.invitation().key().equals(state.subject().key());
            return PanelStep.to(same ? read(state.with(Subject.read(read.invitation()))) : state);
        }
        if (event instanceof PanelEvent.CardUnreadable) {
            return PanelStep.to(state.with(state.subject().unreadable()));
        }
        if (event instanceof PanelEvent.DraftFound found) {
            return PanelStep.to(found.key().equals(state.subject().key()) ? takenUp(state, found.draft()) : state);
        }
        if (event instanceof PanelEvent.DraftKept kept) {
            return PanelStep.to(state.with(Section.NOT_KEPT, !kept.kept()));
        }
        if (event instanceof PanelEvent.LastAnswersFound found) {
            return PanelStep.to(state.with(found.answers()));
        }
        if (event instanceof PanelEvent.InsertionWent went) {
            return PanelStep.to(state.with(Delivery.of(went.outcome())), new Focus(Spot.DELIVERY));
        }
        if (event instanceof PanelEvent.CopyWent went) {
            return went.copied()
                    ? PanelStep.to(state.with(Delivery.COPIED))
                    : PanelStep.to(state.with(Delivery.COPY_REFUSED), new Focus(Spot.WHOLE_TEXT));
        }
        PanelState alone = state.with(state.around().disconnected());
        return PanelStep.to(alone.delivery() == Delivery.WAITING ? alone.with(Delivery.NONE) : alone);
    }

    private static PanelStep shown(PanelState state, PanelEvent.Shown event) {
        if (event.key().equals(state.subject().key())) {
            return PanelStep.to(state, new Focus(Spot.NAME));
        }
        PanelState somebody = state.about(Subject.named(event.key(), event.name()));
        PanelState next = withHabits(somebody.with(somebody.answers().with(Optional.empty(), Likely.GOAL))
                .with(Section.GOAL_FOLDED, true));
        return PanelStep.to(
                Advising.refreshed(next),
                new PanelEffect.ReadCard(event.key()),
                new PanelEffect.FindDraft(event.key()),
                new Focus(Spot.NAME));
    }

    /** Tone and length as the user likes them, where they have not said otherwise here. */
    private static PanelState withHabits(PanelState state) {
        Settings settings = state.around().settings();
        Answers answers = state.answers();
        if (answers.register().isEmpty() && settings.register().isPresent()) {
            answers = answers.with(settings.register().get());
        }
        if (answers.length() == Length.USUAL) {
            answers = answers.with(settings.length());
        }
        return state.with(answers);
    }

    /** Now that the card is read, the first question may answer itself. */
    private static PanelState read(PanelState state) {
        Optional<Relationship> likely = Likely.relationship(state.subject().invitation());
        if (likely.isEmpty() || state.answers().relationship().isPresent()) {
            return Advising.refreshed(state);
        }
        return Advising.refreshed(
                state.with(state.answers().with(likely, state.answers().goal()))
                        .with(Section.RELATIONSHIP_GUESSED, true)
                        .with(Section.RELATIONSHIP_FOLDED, true));
    }

    /** Goes on where the user stopped writing, unless they have begun anew. */
    private static PanelState takenUp(PanelState state, KeptDraft kept) {
        if (state.drafts().isEdited()) {
            return state;
        }
        PanelState answered = state;
        if (kept.relationship().isPresent()) {
            answered = state.with(state.answers().with(kept.relationship(), kept.goal()))
                    .with(Section.RELATIONSHIP_GUESSED, false)
                    .with(Section.RELATIONSHIP_FOLDED, true);
        }
        return Advising.refreshed(answered.with(answered.drafts().withKept(kept.draft())));
    }

    private static PanelStep asLastTime(PanelState state) {
        if (state.last().isEmpty()) {
            return PanelStep.to(state);
        }
        PanelState answered = state.with(state.last().get().applyTo(state.answers()))
                .with(Section.RELATIONSHIP_GUESSED, false)
                .with(Section.RELATIONSHIP_FOLDED, true)
                .with(Section.GOAL_FOLDED, true)
                .with(Delivery.NONE);
        PanelState advised = Advising.refreshed(answered);
        return PanelStep.to(advised, suggestionsAnnounced(advised));
    }

    private static PanelStep did(PanelState state, PanelEvent.Did event) {
        if (event instanceof PanelEvent.Toggle toggle) {
            return PanelStep.to(state.with(toggle.section(), !state.open().contains(toggle.section())));
        }
        if (event instanceof PanelEvent.Rest rest) {
            boolean folded = state.open().contains(rest.folded());
            boolean open = state.open().contains(rest.more());
            return PanelStep.to(folded ? state.with(rest.folded(), false) : state.with(rest.more(), !open));
        }
        if (event instanceof PanelEvent.Fold fold) {
            return PanelStep.to(state.with(fold.folded(), true));
        }
        if (event instanceof PanelEvent.AsLastTime) {
            return asLastTime(state);
        }
        if (event instanceof PanelEvent.Another) {
            PanelState fresh = Advising.refreshed(state.with(state.drafts().another()));
            return PanelStep.to(fresh.with(Delivery.NONE), suggestionsAnnounced(fresh));
        }
        if (event instanceof PanelEvent.Pick pick) {
            return PanelStep.to(
                    state.with(state.drafts().picked(pick.index())).with(Delivery.NONE), new Focus(Spot.EDITOR));
        }
        if (event instanceof PanelEvent.Type type) {
            return PanelStep.to(state.with(state.drafts().typed(type.text())).with(Delivery.NONE));
        }
        if (event instanceof PanelEvent.Undo) {
            return PanelStep.to(state.with(state.drafts().undone()).with(Delivery.NONE), new Focus(Spot.EDITOR));
        }
        if (event instanceof PanelEvent.ApplyChange change) {
            return PanelStep.to(changed(state, change).with(Delivery.NONE), new Focus(Spot.EDITOR));
        }
        if (event instanceof PanelEvent.IgnoreRule ignore) {
            return PanelStep.to(state.ignoring(ignore.rule()), new Focus(Spot.EDITOR));
        }
        if (event instanceof PanelEvent.Restore) {
            return PanelStep.to(state.with(state.drafts().restored()), new Focus(Spot.EDITOR));
        }
        if (event instanceof PanelEvent.OwnReason) {
            return PanelStep.to(state.with(state.drafts().withOwnReason()), new Focus(Spot.EDITOR));
        }
        if (event instanceof PanelEvent.Vouch vouch) {
            return vouched(state, vouch.reason(), vouch.isTrue());
        }
        return delivered(state, event);
    }

    private static PanelStep vouched(PanelState state, PublicReason reason, boolean isTrue) {
        PanelState said = state.with(state.answers().vouching(reason, isTrue));
        if (reason.scope() != PublicReason.Scope.RULE) {
            return PanelStep.to(said);
        }
        SettingsChange change =
                isTrue ? new SettingsChange.AffirmRule(reason) : new SettingsChange.WithdrawRule(reason);
        return PanelStep.to(
                said.with(said.around().with(change.applyTo(said.around().settings()))),
                new PanelEffect.Remember(change));
    }

    private static PanelStep delivered(PanelState state, PanelEvent.Did event) {
        if (event instanceof PanelEvent.Insert) {
            return sent(state, state.canInsert(), insertion(state, false));
        }
        if (event instanceof PanelEvent.ReplaceDraft) {
            return sent(state, state.canInsert(), insertion(state, true));
        }
        if (event instanceof PanelEvent.Copy) {
            return sent(state, true, new PanelEffect.CopyText(text(state)));
        }
        if (event instanceof PanelEvent.BackToText) {
            List<PanelEffect> effects = new ArrayList<>();
            if (state.delivery() == Delivery.WAITING) {
                effects.add(new PanelEffect.CancelInsertion());
            }
            effects.add(new Focus(Spot.EDITOR));
            return new PanelStep(state.with(Delivery.NONE), effects);
        }
        return closed(state);
    }

    /** A reply that is not taken anywhere yet is kept, so closing never asks. */
    private static PanelStep closed(PanelState state) {
        return Keeping.isTaken(state)
                ? PanelStep.to(
                        state, new PanelEffect.ForgetDraft(state.subject().key()), new PanelEffect.Leave())
                : PanelStep.to(state, new PanelEffect.Leave());
    }

    private static PanelState changed(PanelState state, PanelEvent.ApplyChange change) {
        String text = text(state);
        if (change.start() > change.end() || change.end() > text.length()) {
            return state;
        }
        return state.with(state.drafts()
                .typed(text.substring(0, change.start()) + change.words() + text.substring(change.end())));
    }

    /** Lets a text go, unless it is empty or says something that the user has not vouched for. */
    private static PanelStep sent(PanelState state, boolean possible, PanelEffect effect) {
        boolean hasText =
                state.drafts().current().filter(draft -> !draft.isEmpty()).isPresent();
        if (!possible || !hasText) {
            return PanelStep.to(state, new Focus(Spot.EDITOR));
        }
        if (!state.pendingClaims().isEmpty()) {
            return PanelStep.to(state, new Focus(Spot.CLAIM), new PanelEffect.Announce(Label.of("claim_pending")));
        }
        return PanelStep.to(state, effect);
    }

    private static PanelEffect insertion(PanelState state, boolean replaceDraft) {
        return new PanelEffect.InsertText(state.subject().key(), text(state), replaceDraft);
    }

    private static String text(PanelState state) {
        return state.drafts().current().map(Draft::text).orElse("");
    }
}
