package org.replypolitely.panel;

import java.util.Optional;
import org.replypolitely.invitation.Invitation;
import org.replypolitely.invitation.InvitationKey;
import org.replypolitely.panel.PanelEffect.Focus;
import org.replypolitely.panel.PanelEffect.Spot;

/** What comes to the panel from outside: what it works with, and whom it is about. */
final class Arriving {

    private Arriving() {}

    static PanelStep equipped(PanelState state, PanelEvent.Equips event) {
        if (event instanceof PanelEvent.Loaded loaded) {
            PanelState ready = Advising.refreshed(Answering.guessed(
                    Answering.withHabits(state.with(state.around().with(loaded.toolkit(), loaded.settings())))));
            return ready.subject().reading() == Subject.Reading.READ
                    ? PanelStep.to(ready, Noting.recall(ready))
                    : PanelStep.to(ready);
        }
        if (event instanceof PanelEvent.BrowserSpeaks browser) {
            return PanelStep.to(state.with(state.around().in(browser.locale())));
        }
        if (event instanceof PanelEvent.LoadingFailed) {
            return PanelStep.to(state.with(state.around().broken()));
        }
        if (event instanceof PanelEvent.OwnWordingsFound found) {
            return PanelStep.to(Advising.refreshed(state.with(state.around().with(found.wordings()))));
        }
        if (event instanceof PanelEvent.SettingsChanged changed) {
            // the suggestions stay as they are: the user may be about to tap one
            return PanelStep.to(state.with(state.around().with(changed.settings())));
        }
        PanelState alone = state.with(state.around().disconnected());
        return PanelStep.to(alone.delivery() == Delivery.WAITING ? alone.with(Delivery.NONE) : alone);
    }

    static PanelStep arrived(PanelState state, PanelEvent.Arrives event) {
        if (event instanceof PanelEvent.Expected expected) {
            return about(state, expected.key(), expected.name());
        }
        if (event instanceof PanelEvent.Shown shown) {
            return about(state, shown.key(), shown.name()).and(new Focus(Spot.NAME));
        }
        if (event instanceof PanelEvent.Described described) {
            return described(state, described);
        }
        if (event instanceof PanelEvent.CardRead read) {
            return cardRead(state, read.invitation());
        }
        if (event instanceof PanelEvent.CardUnreadable) {
            return PanelStep.to(state.with(state.subject().unreadable()));
        }
        if (event instanceof PanelEvent.DraftFound found) {
            PanelState next = found.key().equals(state.subject().key()) ? takenUp(state, found.draft()) : state;
            return next.subject().equals(state.subject())
                    ? PanelStep.to(next)
                    : PanelStep.to(next, Noting.recall(next));
        }
        if (event instanceof PanelEvent.DraftKept kept) {
            return PanelStep.to(state.with(Section.NOT_KEPT, !kept.kept()));
        }
        return PanelStep.to(state.with(((PanelEvent.LastAnswersFound) event).answers()));
    }

    /** Somebody whom it was about already stays as they are; what other tabs may have kept or told since is asked for. */
    private static PanelStep about(PanelState state, InvitationKey key, String name) {
        if (key.equals(state.subject().key())) {
            return state.drafts().current().isPresent()
                    ? PanelStep.to(state)
                    : PanelStep.to(state, new PanelEffect.FindDraft(key), Noting.recall(state));
        }
        PanelState somebody = state.about(Subject.named(key, name));
        PanelState next = Answering.withHabits(somebody.with(somebody.answers().with(Optional.empty(), Likely.GOAL))
                .with(Section.GOAL_FOLDED, true));
        return PanelStep.to(
                Advising.refreshed(next),
                new PanelEffect.ReadCard(key),
                new PanelEffect.FindDraft(key),
                Noting.recall(next));
    }

    private static PanelStep described(PanelState state, PanelEvent.Described event) {
        Subject subject = Subject.described(event.name(), event.note());
        if (!state.subject().isByHand()) {
            PanelState begun = state.about(subject);
            PanelState next = Answering.withHabits(begun.with(begun.answers().with(Optional.empty(), Likely.GOAL))
                    .with(Section.GOAL_FOLDED, true));
            // what was written to somebody else would be in the way of words that were handed over
            return event.note().isEmpty()
                    ? PanelStep.to(
                            Advising.refreshed(next), new PanelEffect.FindDraft(Subject.BY_HAND), new Focus(Spot.NAME))
                    : PanelStep.to(Advising.refreshed(next), new Focus(Spot.NAME));
        }
        boolean same = event.name().equals(state.subject().person().displayedName());
        PanelState said = same ? state : state.with(state.memory().aboutSomebodyElse());
        PanelState next = Advising.refreshed(said.with(subject));
        return same ? PanelStep.to(next) : PanelStep.to(next, Noting.recall(next));
    }

    private static PanelStep cardRead(PanelState state, Invitation invitation) {
        if (!invitation.key().equals(state.subject().key())) {
            return PanelStep.to(state);
        }
        PanelState read = Advising.refreshed(Answering.guessed(state.with(Subject.read(invitation))));
        return PanelStep.to(read, Noting.recall(read));
    }

    /** Goes on where the user stopped writing, unless they have begun anew. */
    private static PanelState takenUp(PanelState state, KeptDraft kept) {
        if (state.drafts().isEdited()) {
            return state;
        }
        boolean isNamed = !kept.name().isEmpty() && state.subject().isByHand();
        PanelState answered = isNamed ? state.with(Subject.described(kept.name(), "")) : state;
        if (kept.relationship().isPresent()) {
            answered = answered.with(answered.answers().with(kept.relationship(), kept.goal()))
                    .with(Section.RELATIONSHIP_GUESSED, false)
                    .with(Section.RELATIONSHIP_FOLDED, true);
        }
        return Advising.refreshed(answered.with(answered.drafts().withKept(kept.draft())));
    }
}
