package org.replypolitely.browser.page;

import org.replypolitely.browser.interop.Counters;
import org.replypolitely.browser.interop.Page;

/**
 * How often the page took away somebody's button of late. A page that does so again and again is left alone for a
 * while: a button is missing, but nothing blinks and nothing loops.
 */
final class Restorations {

    private static final int LIMIT = 5;
    private static final int WINDOW_MILLISECONDS = 10_000;

    private final Counters removals = Counters.create();
    private boolean any;
    private double windowStart;

    /** Notes that the page took away the button of this label. */
    void noteRemoval(String label) {
        forgetOld();
        any = true;
        Counters.set(removals, label, Counters.get(removals, label) + 1);
    }

    /** Tells whether a button of this label may be put. */
    boolean mayPut(String label) {
        if (any) {
            forgetOld();
        }
        return !any || Counters.get(removals, label) <= LIMIT;
    }

    private void forgetOld() {
        double now = Page.now();
        if (now - windowStart > WINDOW_MILLISECONDS) {
            windowStart = now;
            removals.clear();
            any = false;
        }
    }
}
