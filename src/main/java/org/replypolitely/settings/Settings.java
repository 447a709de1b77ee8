package org.replypolitely.settings;

import java.util.List;
import java.util.Set;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.UsagePolicy;
import org.replypolitely.ledger.Circle;
import org.replypolitely.ledger.DisclosureLedger;

/**
 * What the user told the extension to remember. Never holds a private motive, the name of somebody else or a message.
 *
 * @param placement where the extension may show itself
 * @param rules the public reasons of scope RULE that the user affirmed
 * @param channels other ways in which people reach the user
 * @param signature what a reply is signed with, or an empty string
 * @param profile what the user said about themself
 * @param circles employers whose people compare notes
 * @param retentionDays for how many days the history is kept, from 1 to {@link #LONGEST_RETENTION}
 */
public record Settings(
        Placement placement,
        Set<PublicReason> rules,
        List<String> channels,
        String signature,
        Profile profile,
        List<NamedCircle> circles,
        int retentionDays) {

    /** The most days for which a history can be kept: ten years. */
    public static final int LONGEST_RETENTION = 3650;

    /** The first run. */
    public static final Settings INITIAL = new Settings(Placement.UNCHOSEN, Set.of(), List.of(), "");

    public Settings {
        rules = Set.copyOf(rules);
        channels = List.copyOf(channels);
        circles = List.copyOf(circles);
        retentionDays = Math.max(1, Math.min(LONGEST_RETENTION, retentionDays));
    }

    /** The rest as on the first run. */
    public Settings(Placement placement, Set<PublicReason> rules, List<String> channels, String signature) {
        this(placement, rules, channels, signature, Profile.UNSTATED, List.of(), DisclosureLedger.RETENTION_DAYS);
    }

    /** The part of the settings that a decision rests on. */
    public UsagePolicy usagePolicy() {
        return new UsagePolicy(rules, channels);
    }

    /** The circle of an employer's people: the one that the user named, else the employer's own. */
    public Circle circleOf(Circle employer) {
        for (NamedCircle circle : circles) {
            if (!employer.isNone() && circle.holds(employer)) {
                return new Circle(circle.name());
            }
        }
        return employer;
    }

    Settings with(Placement chosen) {
        return new Settings(chosen, rules, channels, signature, profile, circles, retentionDays);
    }

    Settings with(Set<PublicReason> affirmed) {
        return new Settings(placement, affirmed, channels, signature, profile, circles, retentionDays);
    }

    Settings withChannels(List<String> all) {
        return new Settings(placement, rules, all, signature, profile, circles, retentionDays);
    }

    Settings withSignature(String words) {
        return new Settings(placement, rules, channels, words, profile, circles, retentionDays);
    }

    Settings with(Profile said) {
        return new Settings(placement, rules, channels, signature, said, circles, retentionDays);
    }

    Settings withCircles(List<NamedCircle> all) {
        return new Settings(placement, rules, channels, signature, profile, all, retentionDays);
    }

    Settings keeping(int days) {
        return new Settings(placement, rules, channels, signature, profile, circles, days);
    }
}
