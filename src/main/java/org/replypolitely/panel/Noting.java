package org.replypolitely.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.ledger.Circle;
import org.replypolitely.ledger.Disclosure;
import org.replypolitely.ledger.LedgerEntry;
import org.replypolitely.panel.PanelEffect.Focus;
import org.replypolitely.panel.PanelEffect.Spot;
import org.replypolitely.panel.Recollection.Noting.Failed;
import org.replypolitely.panel.Recollection.Noting.Noted;
import org.replypolitely.panel.Recollection.Noting.Nothing;
import org.replypolitely.wording.Wording;

/** The panel and the history: asks it, minds what it says, and notes what was said. */
final class Noting {

    private Noting() {}

    static PanelEffect recall(PanelState state) {
        return new PanelEffect.Recall(Recollection.recipient(state), Recollection.circle(state));
    }

    static PanelStep remembered(PanelState state, PanelEvent.Remembers event) {
        return event instanceof PanelEvent.Recalled recalled
                ? recalled(state, recalled)
                : went(state, (PanelEvent.NotingWent) event);
    }

    private static PanelStep recalled(PanelState state, PanelEvent.Recalled event) {
        if (!event.person().isSameAs(Recollection.recipient(state))) {
            return PanelStep.to(state);
        }
        PanelState knowing = state.with(state.memory().recalled(event.today(), event.entries()));
        boolean matters = !Recollection.toldBefore(knowing).equals(Recollection.toldBefore(state));
        return PanelStep.to(matters ? Advising.refreshed(Answering.guessed(knowing)) : knowing);
    }

    /** The reply went out, as far as we can see: it is noted, and noted anew where it was noted already. */
    static PanelStep said(PanelState state, PanelEffect... effects) {
        List<PanelEffect> all = new ArrayList<>(List.of(effects));
        disclosure(state)
                .ifPresent(said ->
                        all.add(new PanelEffect.WriteDown(said, state.memory().noted())));
        return new PanelStep(state, all);
    }

    /** It was not sent after all: what was noted of it is forgotten. */
    static PanelStep unsaid(PanelState state, PanelEffect... effects) {
        List<PanelEffect> all = new ArrayList<>();
        state.memory().noted().ifPresent(entry -> all.add(new PanelEffect.Unwrite(entry)));
        all.addAll(List.of(effects));
        return new PanelStep(state.with(state.memory().with(new Nothing())), all);
    }

    private static PanelStep went(PanelState state, PanelEvent.NotingWent event) {
        if (!event.entry().said().to().isSameAs(Recollection.recipient(state))) {
            return PanelStep.to(state);
        }
        return PanelStep.to(
                state.with(state.memory().with(event.stored() ? new Noted(event.entry()) : new Failed(event.entry()))));
    }

    static PanelStep did(PanelState state, PanelEvent.Notes event) {
        Recollection memory = state.memory();
        if (event instanceof PanelEvent.Sent) {
            return said(state, new Focus(Spot.DELIVERY));
        }
        if (event instanceof PanelEvent.NotSent && memory.noted().isPresent()) {
            return unsaid(state, new Focus(Spot.DELIVERY));
        }
        if (event instanceof PanelEvent.NoteAgain && memory.noting() instanceof Failed failed) {
            return PanelStep.to(state, new PanelEffect.WriteAgain(failed.entry()));
        }
        if (event instanceof PanelEvent.Remind remind && memory.noting() instanceof Noted noted) {
            LedgerEntry reminding = remind.when().applyTo(noted.entry());
            return PanelStep.to(state.with(memory.with(new Noted(reminding))), new PanelEffect.WriteAgain(reminding));
        }
        if (event instanceof PanelEvent.UseAllTheSame) {
            List<PublicReason> reasons =
                    state.drafts().current().map(Draft::reasons).orElse(List.of());
            return PanelStep.to(state.with(memory.using(reasons)), new Focus(Spot.EDITOR));
        }
        if (event instanceof PanelEvent.NameCircle named) {
            PanelState circled = state.with(memory.naming(new Circle(named.name())));
            return PanelStep.to(circled, recall(circled));
        }
        if (event instanceof PanelEvent.Regardless regardless) {
            return PanelStep.to(Advising.refreshed(state.with(memory.deciding(regardless.ofWhatWasTold()))));
        }
        return PanelStep.to(state);
    }

    private static Optional<Disclosure> disclosure(PanelState state) {
        if (!Recollection.recipient(state).isSomebody()) {
            return Optional.empty();
        }
        return state.drafts().current().map(draft -> {
            Wording origin = draft.origin();
            return new Disclosure(
                    Recollection.recipient(state),
                    Recollection.circle(state),
                    state.answers().relationship(),
                    origin.approach(),
                    draft.reasons(),
                    state.around()
                            .toolkit()
                            .map(toolkit -> toolkit.book().language())
                            .orElse(""),
                    origin.phrases());
        });
    }
}
