package org.replypolitely.decision;

import java.util.Optional;
import java.util.Set;

/**
 * What the ledger knows that bears on a decision. What may be told to one must be true for all who compare notes.
 *
 * @param toThem the reasons that this person was told before
 * @param refused whether they were declined before
 * @param relationship how the user said they know them, then
 * @param toCircle the reasons that others of their circle were told
 * @param others how many others of their circle were told something
 */
public record ToldBefore(
        Set<PublicReason> toThem,
        boolean refused,
        Optional<Relationship> relationship,
        Set<PublicReason> toCircle,
        int others) {

    /** Nobody was told anything. */
    public static final ToldBefore NOTHING = new ToldBefore(Set.of(), false, Optional.empty(), Set.of(), 0);

    public ToldBefore {
        toThem = Set.copyOf(toThem);
        toCircle = Set.copyOf(toCircle);
    }
}
