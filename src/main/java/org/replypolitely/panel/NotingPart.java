package org.replypolitely.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.replypolitely.face.Choice;
import org.replypolitely.face.Label;
import org.replypolitely.ledger.LedgerEntry;
import org.replypolitely.ledger.Step;

/**
 * Whether this reply is in the history.
 *
 * @param words how that stands; empty where there is nothing to say
 * @param asksWhetherSent whether to ask: was it sent? A copied text is noted only then
 * @param canForget whether it can be taken out again
 * @param canRetry whether it could not be stored, and can be tried again
 * @param reminders when to ask what became of it; none where nothing is to follow
 */
public record NotingPart(
        Optional<Label> words, boolean asksWhetherSent, boolean canForget, boolean canRetry, List<Choice> reminders) {

    private static final NotingPart SILENT = new NotingPart(Optional.empty(), false, false, false, List.of());

    public NotingPart {
        reminders = List.copyOf(reminders);
    }

    static NotingPart of(PanelState state) {
        Recollection.Noting noting = state.memory().noting();
        if (noting instanceof Recollection.Noting.Failed) {
            return new NotingPart(Optional.of(Label.of("not_noted")), false, false, true, List.of());
        }
        if (!Keeping.isTaken(state) || !Recollection.recipient(state).isSomebody()) {
            return SILENT;
        }
        if (noting instanceof Recollection.Noting.Noted noted) {
            return new NotingPart(Optional.of(Label.of("noted")), false, true, false, reminders(noted.entry()));
        }
        return state.delivery() == Delivery.COPIED
                ? new NotingPart(Optional.of(Label.of("ask_sent")), true, false, false, List.of())
                : SILENT;
    }

    private static List<Choice> reminders(LedgerEntry entry) {
        List<Choice> choices = new ArrayList<>();
        if (entry.followUp().step() != Step.NONE) {
            for (Reminding each : Reminding.values()) {
                choices.add(new Choice(each.name(), Label.of("remind_" + each.name()), each.isIn(entry), true));
            }
        }
        return choices;
    }
}
