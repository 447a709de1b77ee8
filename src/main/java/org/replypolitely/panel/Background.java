package org.replypolitely.panel;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.replypolitely.decision.Claim;
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
 * @param claims what they vouched for, word by word
 * @param corrections what they said about what we read from the card
 */
record Background(
        Optional<Relationship> relationship,
        SharedHistory history,
        Set<Flag> flags,
        Set<Claim> claims,
        Corrections corrections) {

    static final Background NONE =
            new Background(Optional.empty(), SharedHistory.UNSTATED, Set.of(), Set.of(), Corrections.NONE);

    Background {
        flags = Set.copyOf(flags);
        claims = Set.copyOf(claims);
    }

    Background with(Optional<Relationship> said) {
        return new Background(said, history, flags, claims, corrections);
    }

    Background with(SharedHistory said) {
        return new Background(relationship, said, flags, claims, corrections);
    }

    Background with(Flag flag, boolean on) {
        return new Background(relationship, history, changed(flags, flag, on), claims, corrections);
    }

    /** The reasons that they vouched for in whatever reply to this person. */
    Set<PublicReason> vouched() {
        Set<PublicReason> vouched = new HashSet<>();
        for (Claim claim : claims) {
            if (claim.carriesReason()) {
                vouched.add(claim.reason());
            }
        }
        return vouched;
    }

    Background vouching(Claim claim, boolean isTrue) {
        return new Background(relationship, history, flags, changed(claims, claim, isTrue), corrections);
    }

    Background with(Corrections said) {
        return new Background(relationship, history, flags, claims, said);
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
