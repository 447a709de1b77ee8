package org.replypolitely.browser.face;

import java.util.Optional;
import java.util.function.Consumer;
import org.replypolitely.browser.extension.Desk;
import org.replypolitely.panel.KeptDraft;
import org.replypolitely.panel.LastAnswers;
import org.replypolitely.panel.PanelEffect;
import org.replypolitely.panel.PanelEvent;

/** What the panel keeps on the user's desk: half-written replies, and the last answers. */
final class PanelDesk {

    private static final String LAST_ANSWERS = "last answers";

    private final Consumer<PanelEvent> events;
    private int onTheirWay;
    private Optional<Runnable> waiting = Optional.empty();

    PanelDesk(Consumer<PanelEvent> events) {
        this.events = events;
    }

    /** Finds what was answered the last time. */
    void findAnswers() {
        Desk.find(
                LAST_ANSWERS,
                stored -> LastAnswers.ofStored(stored)
                        .ifPresent(answers -> events.accept(new PanelEvent.LastAnswersFound(answers))));
    }

    void carryOut(PanelEffect.OnDesk effect) {
        if (effect instanceof PanelEffect.FindDraft find) {
            Desk.find(
                    Desk.draftOf(find.key()),
                    stored -> KeptDraft.ofStored(stored)
                            .ifPresent(draft -> events.accept(new PanelEvent.DraftFound(find.key(), draft))));
        } else if (effect instanceof PanelEffect.KeepDraft keep) {
            onTheirWay++;
            Desk.put(Desk.draftOf(keep.key()), keep.draft().stored(), kept -> {
                events.accept(new PanelEvent.DraftKept(kept));
                arrived();
            });
        } else if (effect instanceof PanelEffect.ForgetDraft forget) {
            onTheirWay++;
            Desk.clear(Desk.draftOf(forget.key()), this::arrived);
        } else if (effect instanceof PanelEffect.KeepAnswers keep) {
            onTheirWay++;
            Desk.put(LAST_ANSWERS, keep.answers().stored(), stored -> arrived());
        } else {
            throw new IllegalStateException();
        }
    }

    /** Goes on once the desk is as the user left it: with its frame the browser takes away what is on its way to the disk. */
    void whenStored(Runnable next) {
        if (onTheirWay == 0) {
            next.run();
        } else {
            waiting = Optional.of(next);
        }
    }

    private void arrived() {
        onTheirWay--;
        if (onTheirWay == 0) {
            Optional<Runnable> next = waiting;
            waiting = Optional.empty();
            next.ifPresent(Runnable::run);
        }
    }
}
