package org.replypolitely.tact;

import java.util.List;
import org.replypolitely.decision.Approach;

/** Applies rules of tact to a text, generated or edited. */
public final class TactCheck {

    private TactCheck() {}

    /** Finds what a text breaks, in the order of its places; empty where it is fine. */
    public static List<TactRemark> check(String text, Approach approach, TactRules rules) {
        return List.of();
    }
}
