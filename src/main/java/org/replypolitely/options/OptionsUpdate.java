package org.replypolitely.options;

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
            return storing(state.with(changed.change().applyTo(before)), changed.change());
        }
        if (event instanceof OptionsEvent.Stored stored) {
            return done(stored(state, stored));
        }
        return state.savings().get(((OptionsEvent.Retry) event).part()) instanceof Saving.Failed failed
                ? storing(state, failed.change())
                : done(state);
    }

    private static OptionsState stored(OptionsState state, OptionsEvent.Stored event) {
        OptionsPart part = part(event.change());
        boolean latest = state.savings().get(part) instanceof Saving.Pending pending
                && pending.change().equals(event.change());
        if (!latest) {
            return state;
        }
        return state.with(part, event.stored() ? new Saving.Saved() : new Saving.Failed(event.change()));
    }

    private static OptionsStep storing(OptionsState state, SettingsChange change) {
        return new OptionsStep(state.with(part(change), new Saving.Pending(change)), Optional.of(change));
    }

    private static OptionsStep done(OptionsState state) {
        return new OptionsStep(state, Optional.empty());
    }

    private static OptionsPart part(SettingsChange change) {
        if (change instanceof SettingsChange.ChoosePlacement) {
            return OptionsPart.PLACEMENT;
        }
        if (change instanceof SettingsChange.SetChannels) {
            return OptionsPart.CHANNELS;
        }
        return change instanceof SettingsChange.SetSignature ? OptionsPart.SIGNATURE : OptionsPart.RULES;
    }
}
