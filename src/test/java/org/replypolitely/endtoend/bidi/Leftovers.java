package org.replypolitely.endtoend.bidi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What must be gone when this JVM ends, however it ends: processes and folders, the newest first. */
final class Leftovers {
    private static final Deque<AutoCloseable> OPEN = new ArrayDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Leftovers::closeAll, "clean up"));
    }

    private Leftovers() {}

    static void add(AutoCloseable leftover) {
        synchronized (OPEN) {
            OPEN.push(leftover);
        }
    }

    static void forget(AutoCloseable leftover) {
        synchronized (OPEN) {
            OPEN.remove(leftover);
        }
    }

    private static void closeAll() {
        List<AutoCloseable> left;
        synchronized (OPEN) {
            left = new ArrayList<>(OPEN);
        }
        for (AutoCloseable leftover : left) {
            try {
                leftover.close();
            } catch (Exception e) {
                System.err.println("could not clean up " + leftover + ": " + e.getMessage());
            }
        }
    }
}
