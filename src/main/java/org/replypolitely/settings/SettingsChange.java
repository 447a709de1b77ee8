package org.replypolitely.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.ledger.Circle;
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
            return before.with(rules);
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
            return before.with(rules);
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
     * What the user says about themself.
     *
     * @param profile all of it
     */
    record SetProfile(Profile profile) implements SettingsChange {
        @Override
        public Settings applyTo(Settings before) {
            return before.with(profile);
        }
    }

    /**
     * These employers' people compare notes; takes the place of the circle of the same name. Without employers there is no circle.
     *
     * @param circle the circle
     */
    record NameCircle(NamedCircle circle) implements SettingsChange {
        @Override
        public Settings applyTo(Settings before) {
            List<NamedCircle> circles = new ArrayList<>();
            for (NamedCircle old : before.circles()) {
                if (!new Circle(old.name()).isSameAs(new Circle(circle.name()))) {
                    circles.add(old);
                }
            }
            if (!circle.employers().isEmpty() && !new Circle(circle.name()).isNone()) {
                circles.add(circle);
            }
            return before.withCircles(circles);
        }
    }

    /**
     * For how long the history is kept.
     *
     * @param days how many days
     */
    record KeepFor(int days) implements SettingsChange {
        @Override
        public Settings applyTo(Settings before) {
            return before.keeping(days);
        }
    }
}
