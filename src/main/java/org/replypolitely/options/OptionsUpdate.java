package org.replypolitely.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.replypolitely.settings.Settings;
import org.replypolitely.settings.SettingsChange;

/** The options' one rule of change: every change is shown at once, stored at once, and confirmed or not. */
public final class OptionsUpdate {

    private OptionsUpdate() {}

    /** Takes one step. */
    public static OptionsStep step(OptionsState state, OptionsEvent event) {
        if (event instanceof OptionsEvent.SettingsSeen seen) {
            // what the user is just changing is not overwritten by what was stored before
            return state.isUnsaved() ? done(state) : done(state.with(seen.settings()));
        }
        if (event instanceof OptionsEvent.ShortcutSeen seen) {
            return done(state.withShortcut(seen.key()));
        }
        if (event instanceof OptionsEvent.Changed changed) {
            Settings before = state.settings().orElse(Settings.INITIAL);
            Settings after = changed.change().applyTo(before);
            // what is older would be deleted at once
            return keepsShorter(before, after)
                    ? done(state.asking(Optional.of(changed.change())))
                    : storing(state.asking(Optional.empty()).with(after), changed.change());
        }
        if (event instanceof OptionsEvent.Confirmed confirmed) {
            return confirmed(state, confirmed.wanted());
        }
        if (event instanceof OptionsEvent.Stored stored) {
            return done(stored(state, stored));
        }
        OptionsPart part = ((OptionsEvent.Retry) event).part();
        return state.savings().get(part) instanceof Saving.Failed failed
                ? storing(state, part, List.of(), failed.unsaved())
                : done(state);
    }

    private static boolean keepsShorter(Settings before, Settings after) {
        return after.retentionDays() != 0
                && (before.retentionDays() == 0 || after.retentionDays() < before.retentionDays());
    }

    private static OptionsStep confirmed(OptionsState state, boolean wanted) {
        OptionsState calm = state.asking(Optional.empty());
        if (!wanted || state.asked().isEmpty()) {
            return done(calm);
        }
        SettingsChange change = state.asked().get();
        return storing(calm.with(change.applyTo(state.settings().orElse(Settings.INITIAL))), change);
    }

    private static OptionsState stored(OptionsState state, OptionsEvent.Stored event) {
        OptionsPart part = OptionsPart.of(event.change());
        Saving saving = saving(state, part);
        if (!saving.unsaved().contains(event.change())) {
            return state;
        }
        if (!event.stored()) {
            return state.with(part, new Saving.Failed(saving.unsaved()));
        }
        List<SettingsChange> rest = new ArrayList<>(saving.unsaved());
        rest.remove(event.change());
        if (rest.isEmpty()) {
            return state.with(part, new Saving.Saved());
        }
        return state.with(part, saving instanceof Saving.Failed ? new Saving.Failed(rest) : new Saving.Pending(rest));
    }

    private static OptionsStep storing(OptionsState state, SettingsChange change) {
        OptionsPart part = OptionsPart.of(change);
        Saving saving = saving(state, part);
        // what could not be stored before goes first, once more
        List<SettingsChange> toStore =
                saving instanceof Saving.Failed ? new ArrayList<>(saving.unsaved()) : new ArrayList<>();
        toStore.add(change);
        return storing(state, part, saving instanceof Saving.Pending ? saving.unsaved() : List.of(), toStore);
    }

    private static OptionsStep storing(
            OptionsState state, OptionsPart part, List<SettingsChange> underWay, List<SettingsChange> toStore) {
        List<SettingsChange> unsaved = new ArrayList<>(underWay);
        unsaved.addAll(toStore);
        return new OptionsStep(state.with(part, new Saving.Pending(unsaved)), toStore);
    }

    private static Saving saving(OptionsState state, OptionsPart part) {
        return state.savings().getOrDefault(part, new Saving.Saved());
    }

    private static OptionsStep done(OptionsState state) {
        return new OptionsStep(state, List.of());
    }
}
