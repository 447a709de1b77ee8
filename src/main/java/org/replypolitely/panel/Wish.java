package org.replypolitely.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.PrivateMotive;
import org.replypolitely.wording.Offer;

/**
 * What the user would like to come of it.
 *
 * @param goal in one word
 * @param motive why, privately: never stored, sent or worded
 * @param approach their own choice of approach; empty where they follow the advice
 * @param offers what they offer, in the order in which they offered it; of a kind one at most
 */
record Wish(Goal goal, PrivateMotive motive, Optional<Approach> approach, List<Offer> offers) {

    static final Wish NONE = new Wish(Goal.UNDECIDED, PrivateMotive.UNSTATED, Optional.empty(), List.of());

    Wish {
        offers = List.copyOf(offers);
    }

    Wish with(Goal wanted) {
        return new Wish(wanted, motive, approach, offers);
    }

    Wish with(PrivateMotive said) {
        return new Wish(goal, said, approach, offers);
    }

    Wish with(Optional<Approach> chosen) {
        return new Wish(goal, motive, chosen, offers);
    }

    Wish with(Offer offer) {
        List<Offer> changed = new ArrayList<>();
        boolean replaced = false;
        for (Offer old : offers) {
            boolean same = old.kind() == offer.kind();
            changed.add(same ? offer : old);
            replaced |= same;
        }
        if (!replaced) {
            changed.add(offer);
        }
        return new Wish(goal, motive, approach, changed);
    }

    Wish without(Offer.Kind kind) {
        List<Offer> left = new ArrayList<>();
        for (Offer old : offers) {
            if (old.kind() != kind) {
                left.add(old);
            }
        }
        return new Wish(goal, motive, approach, left);
    }
}
