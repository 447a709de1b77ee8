package org.replypolitely.settings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.UsagePolicy;
import org.replypolitely.ledger.DisclosureLedger;
import org.replypolitely.phrasebook.Register;
import org.replypolitely.wording.Length;

/**
 * What the user told the extension to remember. Never holds a private motive, a name or a message.
 *
 * @param placement where the extension may show itself
 * @param rules the public reasons of scope RULE that the user affirmed
 * @param channels other ways in which people reach the user
 * @param signature what a reply is signed with, or an empty string
 * @param preferences what else the user prefers; nothing where they said nothing
 * @param silencedRules the ids of the rules of tact that the user switched off
 */
public record Settings(
        Placement placement,
        Set<PublicReason> rules,
        List<String> channels,
        String signature,
        Map<Preference, String> preferences,
        Set<String> silencedRules) {

    /** How many days history is kept where the user said nothing. */
    public static final int USUAL_RETENTION = DisclosureLedger.RETENTION_DAYS;

    /** The first run. */
    public static final Settings INITIAL =
            new Settings(Placement.UNCHOSEN, Set.of(), List.of(), "", Map.of(), Set.of());

    private static final String YES = "yes";

    public Settings {
        rules = Set.copyOf(rules);
        channels = List.copyOf(channels);
        preferences = Map.copyOf(preferences);
        silencedRules = Set.copyOf(silencedRules);
    }

    /** Settings of somebody who has no other preferences. */
    public static Settings of(Placement placement, Set<PublicReason> rules, List<String> channels, String signature) {
        return new Settings(placement, rules, channels, signature, Map.of(), Set.of());
    }

    /** The part of the settings that a decision rests on. */
    public UsagePolicy usagePolicy() {
        return new UsagePolicy(rules, channels);
    }

    /** What the user prefers here, or an empty string. */
    public String preference(Preference preference) {
        return preferences.getOrDefault(preference, "");
    }

    /** The user's own field of work, in their words, or an empty string. */
    public String field() {
        return preference(Preference.FIELD);
    }

    /** The user's own employer, in their words, or an empty string. */
    public String employer() {
        return preference(Preference.EMPLOYER);
    }

    /** The language of replies, by its tag; an empty string for the one that suits the invitation. */
    public String replyLanguage() {
        return preference(Preference.REPLY_LANGUAGE);
    }

    /** How formal replies begin; empty for what is usual between such people. */
    public Optional<Register> register() {
        for (Register register : Register.values()) {
            if (register.name().equals(preference(Preference.REGISTER))) {
                return Optional.of(register);
            }
        }
        return Optional.empty();
    }

    /** How much replies begin by saying. */
    public Length length() {
        for (Length length : Length.values()) {
            if (length.name().equals(preference(Preference.LENGTH))) {
                return length;
            }
        }
        return Length.USUAL;
    }

    /** {@code feminine}, {@code masculine}, or an empty string where words shall need neither. */
    public String speakerGender() {
        return preference(Preference.GENDER);
    }

    /** Tells whether the button in the page is an icon only. */
    public boolean quietButton() {
        return preference(Preference.QUIET_BUTTON).equals(YES);
    }

    /** Tells whether settings and own wordings follow the user through the browser's account. */
    public boolean follows() {
        return preference(Preference.FOLLOW).equals(YES);
    }

    /** How many days history is kept; 0 for good. */
    public int retentionDays() {
        String digits = preference(Preference.RETENTION);
        int days = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9 || days > 99_999) {
                return USUAL_RETENTION;
            }
            days = days * 10 + digit;
        }
        return digits.isEmpty() ? USUAL_RETENTION : days;
    }

    Settings with(Placement chosen) {
        return new Settings(chosen, rules, channels, signature, preferences, silencedRules);
    }

    Settings withRules(Set<PublicReason> kept) {
        return new Settings(placement, kept, channels, signature, preferences, silencedRules);
    }

    Settings withChannels(List<String> reachable) {
        return new Settings(placement, rules, reachable, signature, preferences, silencedRules);
    }

    Settings withSignature(String signed) {
        return new Settings(placement, rules, channels, signed, preferences, silencedRules);
    }

    /** These settings with one preference changed; an empty string takes it back. */
    public Settings withPreference(Preference preference, String value) {
        Map<Preference, String> changed = new HashMap<>(preferences);
        if (value.isEmpty()) {
            changed.remove(preference);
        } else {
            changed.put(preference, value);
        }
        return new Settings(placement, rules, channels, signature, changed, silencedRules);
    }

    Settings withTactRule(String id, boolean applies) {
        Set<String> changed = new HashSet<>(silencedRules);
        if (applies) {
            changed.remove(id);
        } else {
            changed.add(id);
        }
        return new Settings(placement, rules, channels, signature, preferences, changed);
    }
}
