package org.replypolitely.endtoend.bidi;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Waits, looking again every so often, and says what was awaited and what was seen when it was in vain. */
public final class Patience {
    /** How long a thing on a page may take to turn up. */
    public static final Duration DEFAULT = Duration.ofSeconds(10);

    private static final long PAUSE_MILLIS = 25;

    private Patience() {}

    /**
     * Looks until there is something. A look that fails with a {@link BidiException} counts as nothing seen: frames and
     * nodes come and go while a page works.
     *
     * @param awaited completes the sentence "waited 10 s for …"
     * @param seen says what is there instead
     */
    public static <T> T until(Duration limit, String awaited, Supplier<Optional<T>> look, Supplier<String> seen) {
        long end = System.nanoTime() + limit.toNanos();
        String trouble = "";
        while (true) {
            try {
                Optional<T> found = look.get();
                if (found.isPresent()) {
                    return found.get();
                }
                trouble = "";
            } catch (BidiException e) {
                trouble = "; the last look failed: " + e.getMessage();
            }
            if (System.nanoTime() > end) {
                throw new BidiException("waited " + limit.toSeconds() + " s for " + awaited + " in vain; seen: "
                        + told(seen) + trouble);
            }
            pause();
        }
    }

    private static String told(Supplier<String> seen) {
        try {
            return seen.get();
        } catch (BidiException e) {
            return "nothing, as " + e.getMessage();
        }
    }

    /** A short wait. */
    static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BidiException("interrupted while waiting", e);
        }
    }
}
