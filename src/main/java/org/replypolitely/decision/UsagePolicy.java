package org.replypolitely.decision;

import java.util.List;
import java.util.Set;

/**
 * How the user uses the site, as far as they said so.
 *
 * @param rules the reasons of scope RULE that the user affirmed once
 * @param channels other ways in which people reach the user, in the user's words
 */
public record UsagePolicy(Set<PublicReason> rules, List<String> channels) {

    /** The first run: nothing said yet. */
    public static final UsagePolicy UNSTATED = new UsagePolicy(Set.of(), List.of());

    public UsagePolicy {
        rules = Set.copyOf(rules);
        channels = List.copyOf(channels);
    }
}
