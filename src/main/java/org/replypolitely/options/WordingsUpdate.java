package org.replypolitely.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.replypolitely.decision.Approach;
import org.replypolitely.own.OwnWording;
import org.replypolitely.text.Texts;

/** The own wordings' one rule of change: what is typed is stored at once; an empty new one leaves no trace. */
public final class WordingsUpdate {

    private WordingsUpdate() {}

    /** Takes one step. */
    public static WordingsStep step(WordingsState state, WordingsEvent event) {
        if (event instanceof WordingsEvent.Found found) {
            return done(found(state, found.list()));
        }
        if (event instanceof WordingsEvent.SettingsSeen seen) {
            return done(state.with(seen.settings()));
        }
        if (event instanceof WordingsEvent.RulesLoaded loaded) {
            return done(state.with(loaded.rules()));
        }
        if (event instanceof WordingsEvent.Stored stored) {
            return done(state.stored(stored.id(), stored.stored()));
        }
        if (event instanceof WordingsEvent.Changed changed) {
            return changed(state, changed.wording());
        }
        if (event instanceof WordingsEvent.New made) {
            return made(state, made);
        }
        if (event instanceof WordingsEvent.Open open) {
            WordingsStep closed = closing(state);
            return new WordingsStep(closed.state().opening(Optional.of(open.id())), Optional.empty(), closed.delete());
        }
        if (event instanceof WordingsEvent.Close) {
            return closing(state);
        }
        if (event instanceof WordingsEvent.Delete) {
            return state.asked() ? deleting(state) : done(state);
        }
        return done(state.asking(event instanceof WordingsEvent.AskDelete));
    }

    /** The one that is being edited stays as the user sees it: what they type next is stored over whatever was found. */
    private static WordingsState found(WordingsState state, List<OwnWording> list) {
        Optional<OwnWording> open = state.current();
        List<OwnWording> shown = new ArrayList<>();
        for (OwnWording each : list) {
            boolean isOpen = open.isPresent() && open.get().id().equals(each.id());
            shown.add(isOpen ? open.get() : each);
        }
        open.filter(mine -> !shown.contains(mine)).ifPresent(shown::add);
        return state.with(shown);
    }

    private static WordingsStep made(WordingsState state, WordingsEvent.New event) {
        WordingsStep closed = closing(state);
        if (closed.state().list().size() >= OwnWording.MOST) {
            return closed;
        }
        OwnWording fresh =
                new OwnWording(event.id(), Approach.DECLINE_WITH_REASON, Optional.empty(), event.language(), "");
        return new WordingsStep(
                closed.state().changing(fresh).stored(fresh.id(), true).opening(Optional.of(fresh.id())),
                Optional.empty(),
                closed.delete());
    }

    private static WordingsStep changed(WordingsState state, OwnWording wording) {
        OwnWording whole = wording.saying(Texts.cut(wording.text(), OwnWording.LONGEST));
        return new WordingsStep(state.changing(whole), Optional.of(whole), Optional.empty());
    }

    private static WordingsStep closing(WordingsState state) {
        boolean empty =
                state.current().filter(open -> Texts.isBlank(open.text())).isPresent();
        return empty ? deleting(state) : done(state.opening(Optional.empty()));
    }

    private static WordingsStep deleting(WordingsState state) {
        return new WordingsStep(state.open().map(state::without).orElse(state), Optional.empty(), state.open());
    }

    private static WordingsStep done(WordingsState state) {
        return new WordingsStep(state, Optional.empty(), Optional.empty());
    }
}
