package org.replypolitely.settings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.replypolitely.decision.PublicReason;

/** One change that the user made; applied by the worker, one after the other, so that none is lost. */
public sealed interface SettingsChange {

    /** The settings with this change made. */
    Settings applyTo(Settings before);

    /**
     * Where the extension may show itself.
     *
     * @param placement the choice
     */
    record ChoosePlacement(Placement placement) implements SettingsChange {
        @Override
        public Settings applyTo(Settings before) {
            return new Settings(placement, before.rules(), before.channels(), before.signature());
        }
    }

    /**
     * The user vouched for a rule of theirs.
     *
     * @param rule a public reason of scope RULE; others are not remembered
     */
    record AffirmRule(PublicReason rule) implements SettingsChange {
        @Override
        public Settings applyTo(Settings before) {
            if (rule.scope() != PublicReason.Scope.RULE) {
                return before;
            }
            Set<PublicReason> rules = new HashSet<>(before.rules());
            rules.add(rule);
            return new Settings(before.placement(), rules, before.channels(), before.signature());
        }
    }

    /**
     * The rule no longer holds.
     *
     * @param rule which one
     */
    record WithdrawRule(PublicReason rule) implements SettingsChange {
        @Override
        public Settings applyTo(Settings before) {
            Set<PublicReason> rules = new HashSet<>(before.rules());
            rules.remove(rule);
            return new Settings(before.placement(), rules, before.channels(), before.signature());
        }
    }

    /**
     * Other ways in which people reach the user.
     *
     * @param channels all of them
     */
    record SetChannels(List<String> channels) implements SettingsChange {
        @Override
        public Settings applyTo(Settings before) {
            return new Settings(before.placement(), before.rules(), channels, before.signature());
        }
    }

    /**
     * What replies are signed with.
     *
     * @param signature the words, or an empty string
     */
    record SetSignature(String signature) implements SettingsChange {
        @Override
        public Settings applyTo(Settings before) {
            return new Settings(before.placement(), before.rules(), before.channels(), signature);
        }
    }
}
