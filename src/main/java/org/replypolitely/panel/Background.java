package org.replypolitely.panel;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.replypolitely.decision.Flag;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.Relationship;
import org.replypolitely.decision.SharedHistory;

/**
 * The facts about the two, as the user told them.
 *
 * @param relationship how they know the person; empty until they say so
 * @param history what lies behind the two
 * @param flags special circumstances
 * @param vouched the reasons that they vouched for
 * @param corrections what they said about what we read from the card
 */
record Background(
        Optional<Relationship> relationship,
        SharedHistory history,
        Set<Flag> flags,
        Set<PublicReason> vouched,
        Corrections corrections) {

    static final Background NONE =
            new Background(Optional.empty(), SharedHistory.UNSTATED, Set.of(), Set.of(), Corrections.NONE);

    Background {
        flags = Set.copyOf(flags);
        vouched = Set.copyOf(vouched);
    }

    Background with(Optional<Relationship> said) {
        return new Background(said, history, flags, vouched, corrections);
    }

    Background with(SharedHistory said) {
        return new Background(relationship, said, flags, vouched, corrections);
    }

    Background with(Flag flag, boolean on) {
        return new Background(relationship, history, changed(flags, flag, on), vouched, corrections);
    }

    Background vouching(PublicReason reason, boolean isTrue) {
        return new Background(relationship, history, flags, changed(vouched, reason, isTrue), corrections);
    }

    Background with(Corrections said) {
        return new Background(relationship, history, flags, vouched, said);
    }

    private static <T> Set<T> changed(Set<T> before, T element, boolean on) {
        Set<T> after = new HashSet<>(before);
        if (on) {
            after.add(element);
        } else {
            after.remove(element);
        }
        return after;
    }
}
