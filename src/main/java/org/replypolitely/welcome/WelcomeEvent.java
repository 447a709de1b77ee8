package org.replypolitely.welcome;

import java.util.Optional;
import org.replypolitely.settings.Placement;

/** Something that happened to the welcome page. */
public sealed interface WelcomeEvent {

    /** The page afterwards. */
    WelcomeState applyTo(WelcomeState before);

    /** The settings were read, or changed elsewhere. */
    record PlacementSeen(Placement placement) implements WelcomeEvent {
        @Override
        public WelcomeState applyTo(WelcomeState before) {
            return new WelcomeState(placement, before.storing(), before.failed(), before.shortcut());
        }
    }

    /** This key is bound, or none: an empty string. */
    record ShortcutSeen(String key) implements WelcomeEvent {
        @Override
        public WelcomeState applyTo(WelcomeState before) {
            return new WelcomeState(before.placement(), before.storing(), before.failed(), Optional.of(key));
        }
    }

    /** The user chose; the choice is to be stored. */
    record Choose(Placement placement) implements WelcomeEvent {
        @Override
        public WelcomeState applyTo(WelcomeState before) {
            return new WelcomeState(before.placement(), Optional.of(placement), false, before.shortcut());
        }
    }

    /** A choice was stored, or not; an older one than the last is of no interest any more. */
    record Stored(Placement placement, boolean stored) implements WelcomeEvent {
        @Override
        public WelcomeState applyTo(WelcomeState before) {
            if (before.storing().filter(last -> last == placement).isEmpty()) {
                return before;
            }
            return new WelcomeState(
                    stored ? placement : before.placement(), Optional.empty(), !stored, before.shortcut());
        }
    }
}
