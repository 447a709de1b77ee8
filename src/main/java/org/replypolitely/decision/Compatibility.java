package org.replypolitely.decision;

import java.util.List;
import java.util.Set;

/**
 * Which reasons go together when two people compare notes. Two of them contradict each other where one cannot be true of somebody who
 * keeps the other; two purposes do not contradict, but sound made up beside each other.
 */
public final class Compatibility {

    /** Says what the user's whole list of contacts is for. */
    private static final Set<PublicReason> PURPOSES = Set.of(
            PublicReason.FIELD,
            PublicReason.WORKED_WITH,
            PublicReason.CURRENT_WORK,
            PublicReason.RECRUITERS_COLLEAGUES,
            PublicReason.COLLEAGUES_CUSTOMERS,
            PublicReason.CAN_RECOMMEND,
            PublicReason.RARE_USE);

    private static final List<Set<PublicReason>> CONTRADICTIONS = List.of(
            // who hardly uses it has no rule for whom to add, and no plan to add anybody
            Set.of(PublicReason.RARE_USE, PublicReason.FIELD),
            Set.of(PublicReason.RARE_USE, PublicReason.WORKED_WITH),
            Set.of(PublicReason.RARE_USE, PublicReason.CURRENT_WORK),
            Set.of(PublicReason.RARE_USE, PublicReason.RECRUITERS_COLLEAGUES),
            Set.of(PublicReason.RARE_USE, PublicReason.COLLEAGUES_CUSTOMERS),
            Set.of(PublicReason.RARE_USE, PublicReason.CAN_RECOMMEND),
            Set.of(PublicReason.RARE_USE, PublicReason.LAPSED_UPDATE),
            Set.of(PublicReason.RARE_USE, PublicReason.TIMING),
            // colleagues in, or colleagues out
            Set.of(PublicReason.OUTSIDE_COMPANY, PublicReason.RECRUITERS_COLLEAGUES),
            Set.of(PublicReason.OUTSIDE_COMPANY, PublicReason.COLLEAGUES_CUSTOMERS),
            // customers in, or customers out
            Set.of(PublicReason.NO_CLIENTS, PublicReason.COLLEAGUES_CUSTOMERS));

    /** Common practice, and yet it needs explaining: former colleagues in, present ones out. */
    private static final List<Set<PublicReason>> NEED_EXPLAINING = List.of(
            Set.of(PublicReason.OUTSIDE_COMPANY, PublicReason.CURRENT_WORK),
            Set.of(PublicReason.OUTSIDE_COMPANY, PublicReason.WORKED_WITH));

    private Compatibility() {}

    /** Tells whether both can be true of one user. */
    public static boolean contradict(PublicReason one, PublicReason other) {
        return one != other && CONTRADICTIONS.contains(Set.of(one, other));
    }

    /** Tells whether each names another purpose of the same list: true perhaps, but they sound made up beside each other. */
    public static boolean soundMadeUp(PublicReason one, PublicReason other) {
        return one != other
                && ((PURPOSES.contains(one) && PURPOSES.contains(other))
                        || NEED_EXPLAINING.contains(Set.of(one, other)));
    }
}
