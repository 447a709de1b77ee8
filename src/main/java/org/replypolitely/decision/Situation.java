package org.replypolitely.decision;

import java.util.Set;

/**
 * Everything that a decision rests on, except the private motive, which travels apart.
 *
 * @param relationship how the user knows the inviter
 * @param history what lies behind the two
 * @param goal what the user would like to come of it
 * @param evidence what the card tells
 * @param policy how the user uses the site
 * @param vouched what the user vouched for in the open panel, about this person
 * @param flags circumstances that override the ordinary course
 * @param told what the person and their circle were told before
 */
public record Situation(
        Relationship relationship,
        SharedHistory history,
        Goal goal,
        CardEvidence evidence,
        UsagePolicy policy,
        Set<PublicReason> vouched,
        Set<Flag> flags,
        ToldBefore told) {

    public Situation {
        vouched = Set.copyOf(vouched);
        flags = Set.copyOf(flags);
    }

    /** A situation in which nobody was told anything before. */
    public Situation(
            Relationship relationship,
            SharedHistory history,
            Goal goal,
            CardEvidence evidence,
            UsagePolicy policy,
            Set<PublicReason> vouched,
            Set<Flag> flags) {
        this(relationship, history, goal, evidence, policy, vouched, flags, ToldBefore.NOTHING);
    }
}
