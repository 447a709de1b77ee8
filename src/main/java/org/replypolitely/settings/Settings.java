package org.replypolitely.settings;

import java.util.List;
import java.util.Set;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.UsagePolicy;

/**
 * What the user told the extension to remember. Never holds a private motive, a name or a message.
 *
 * @param placement where the extension may show itself
 * @param rules the public reasons of scope RULE that the user affirmed
 * @param channels other ways in which people reach the user
 * @param signature what a reply is signed with, or an empty string
 */
public record Settings(Placement placement, Set<PublicReason> rules, List<String> channels, String signature) {

    /** The first run. */
    public static final Settings INITIAL = new Settings(Placement.UNCHOSEN, Set.of(), List.of(), "");

    public Settings {
        rules = Set.copyOf(rules);
        channels = List.copyOf(channels);
    }

    /** The part of the settings that a decision rests on. */
    public UsagePolicy usagePolicy() {
        return new UsagePolicy(rules, channels);
    }
}
