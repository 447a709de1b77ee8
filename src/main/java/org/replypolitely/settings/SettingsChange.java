package org.replypolitely.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.text.Texts;

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
            return before.with(placement);
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
            return before.withRules(rules);
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
            return before.withRules(rules);
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
            return before.withChannels(channels);
        }
    }

    /**
     * One more way in which people reach the user, said while answering; one that is known already changes nothing.
     *
     * @param channel in the user's words
     */
    record AddChannel(String channel) implements SettingsChange {
        @Override
        public Settings applyTo(Settings before) {
            String wanted = Texts.tidy(channel);
            for (String known : before.channels()) {
                if (Texts.lower(Texts.tidy(known)).equals(Texts.lower(wanted))) {
                    return before;
                }
            }
            if (wanted.isEmpty()) {
                return before;
            }
            List<String> channels = new ArrayList<>(before.channels());
            channels.add(wanted);
            return before.withChannels(channels);
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
            return before.withSignature(signature);
        }
    }

    /**
     * One of the user's preferences.
     *
     * @param preference which one
     * @param value what they prefer; an empty string takes back what they said
     */
    record Prefer(Preference preference, String value) implements SettingsChange {
        @Override
        public Settings applyTo(Settings before) {
            return before.withPreference(preference, value);
        }
    }

    /**
     * Whether a rule of tact is applied.
     *
     * @param id the rule's
     * @param applies whether it is
     */
    record ApplyTactRule(String id, boolean applies) implements SettingsChange {
        @Override
        public Settings applyTo(Settings before) {
            return before.withTactRule(id, applies);
        }
    }
}
