package org.replypolitely.popup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.replypolitely.ledger.Recipient;
import org.replypolitely.protocol.FromSpotter;
import org.replypolitely.protocol.ToLedger;
import org.replypolitely.protocol.ToSpotter;

/** The popup's one rule of change: a state and an event lead to a state and effects. */
public final class PopupUpdate {

    private static final String SITE = "https://www.linkedin.com/";
    private static final PopupEffect LIST = new PopupEffect.Ask(new ToSpotter.ListInvitations());

    private PopupUpdate() {}

    /** Takes one step. */
    public static PopupStep step(PopupState state, PopupEvent event) {
        if (event instanceof PopupEvent.PlacementRead read) {
            return PopupStep.to(state.with(read.placement()));
        }
        if (event instanceof PopupEvent.ShortcutSeen seen) {
            return PopupStep.to(state.withShortcut(seen.key()));
        }
        if (event instanceof PopupEvent.TabSeen seen) {
            return seen.address().startsWith(SITE)
                    ? PopupStep.to(state, LIST)
                    : PopupStep.to(state.with(new Found.AnotherSite()));
        }
        if (event instanceof PopupEvent.Answered answered) {
            return answered(state, answered.answer());
        }
        if (event instanceof PopupEvent.Open open) {
            return PopupStep.to(state.withGone(false), new PopupEffect.Ask(new ToSpotter.OpenPanel(open.key())));
        }
        if (event instanceof PopupEvent.Compose) {
            return PopupStep.to(state, new PopupEffect.OpenCompose());
        }
        if (event instanceof PopupEvent.WindowOpened) {
            return PopupStep.to(state, new PopupEffect.Leave());
        }
        if (event instanceof PopupEvent.AccessSeen seen) {
            return accessSeen(state, seen.granted());
        }
        if (event instanceof PopupEvent.Allow) {
            return PopupStep.to(state, new PopupEffect.RequestAccess());
        }
        if (event instanceof PopupEvent.Mend) {
            return PopupStep.to(state.with(new Found.Looking()), new PopupEffect.Inject());
        }
        if (event instanceof PopupEvent.Mended mended) {
            return mended(state, mended.injected());
        }
        return remembering(state, event);
    }

    private static PopupStep remembering(PopupState state, PopupEvent event) {
        Memory memory = state.memory();
        if (event instanceof PopupEvent.DueSeen seen) {
            return PopupStep.to(state.with(memory.withDue(seen.today(), seen.entries())));
        }
        if (event instanceof PopupEvent.DraftsSeen seen) {
            return PopupStep.to(state.with(memory.withDrafts(seen.persons())));
        }
        if (event instanceof PopupEvent.Recalled known) {
            return PopupStep.to(
                    state.with(memory.withKnown(known.today(), known.key(), known.person(), known.entries())));
        }
        if (event instanceof PopupEvent.Answer answer) {
            return answering(state, answer.id(), answer.answer());
        }
        if (event instanceof PopupEvent.AnswerStored stored) {
            return stored(state, stored.id(), stored.stored());
        }
        return PopupStep.to(state.with(memory.without(((PopupEvent.Done) event).id())));
    }

    private static PopupStep answering(PopupState state, String id, FollowUpAnswer answer) {
        Memory memory = state.memory();
        Optional<FollowUpCase> asked = memory.followUp(id);
        // a second tap while the first is being stored changes nothing
        if (asked.isEmpty() || asked.get().stage() == FollowUpCase.Stage.STORING) {
            return PopupStep.to(state);
        }
        Optional<ToLedger> change = answer.change(asked.get().entry(), memory.today());
        if (change.isEmpty()) {
            return PopupStep.to(state);
        }
        return PopupStep.to(
                state.with(memory.with(asked.get().answering(answer))), new PopupEffect.Store(id, change.get()));
    }

    /** What is put off leaves at once; another answer stays in sight with what follows from it. */
    private static PopupStep stored(PopupState state, String id, boolean stored) {
        Memory memory = state.memory();
        Optional<FollowUpCase> asked = memory.followUp(id);
        if (asked.isEmpty()) {
            return PopupStep.to(state);
        }
        boolean leaves = stored && asked.get().answer() == FollowUpAnswer.LATER;
        return PopupStep.to(
                state.with(leaves ? memory.without(id) : memory.with(asked.get().ended(stored))));
    }

    /** Whoever has just let us in sees what is there at once. */
    private static PopupStep accessSeen(PopupState state, boolean granted) {
        PopupState now = state.withWithheld(!granted);
        return granted && state.withheld()
                ? PopupStep.to(now.with(new Found.Looking()), new PopupEffect.Look())
                : PopupStep.to(now);
    }

    private static PopupStep mended(PopupState state, boolean injected) {
        PopupState mending = state.with(new Found.Silence(true));
        return injected ? PopupStep.to(mending, LIST) : PopupStep.to(mending);
    }

    private static PopupStep answered(PopupState state, Optional<FromSpotter> given) {
        if (given.isEmpty()) {
            boolean mending = state.found() instanceof Found.Silence silence && silence.mending();
            return PopupStep.to(state.with(new Found.Silence(mending)));
        }
        FromSpotter answer = given.get();
        if (answer instanceof FromSpotter.Invitations list) {
            return new PopupStep(
                    state.with(new Found.Invitations(list.onInvitationPath(), list.unrecognised(), list.entries())),
                    recalls(list.entries()));
        }
        if (answer instanceof FromSpotter.OpenWindow window) {
            return PopupStep.to(state, new PopupEffect.OpenWindow(window.key()));
        }
        return answer instanceof FromSpotter.Opened
                ? PopupStep.to(state, new PopupEffect.Leave())
                : PopupStep.to(state.withGone(true), LIST);
    }

    private static List<PopupEffect> recalls(List<FromSpotter.Entry> entries) {
        List<PopupEffect> recalls = new ArrayList<>();
        for (FromSpotter.Entry entry : entries) {
            recalls.add(new PopupEffect.Recall(
                    entry.key(), new Recipient(entry.key().slug(), entry.name())));
        }
        return recalls;
    }
}
