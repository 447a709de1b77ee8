package org.replypolitely.wording;

import java.util.ArrayList;
import java.util.List;

/** Those of some strategies that the book has words for, found one by one as they are needed. Used within one call only. */
final class Realisable {

    private final List<Strategy> all;
    private final Realiser realiser;
    private final List<Strategy> found = new ArrayList<>();
    private int next;

    Realisable(List<Strategy> all, Realiser realiser) {
        this.all = all;
        this.realiser = realiser;
    }

    /** Tells whether there is one at this place, from 0. */
    boolean has(int place) {
        while (found.size() <= place && next < all.size()) {
            Strategy strategy = all.get(next++);
            if (realiser.canRealise(strategy)) {
                found.add(strategy);
            }
        }
        return place < found.size();
    }

    /** The one at this place; after the last one it begins again. There must be one. */
    Strategy at(int place) {
        return has(place) ? found.get(place) : found.get(place % found.size());
    }

    /** How often it began again before this place. */
    int round(int place) {
        return has(place) ? 0 : place / found.size();
    }
}
