package org.replypolitely.browser.extension;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Does what it is given one after another: nothing begins before what came earlier has said that it has ended. */
final class OneAfterAnother {

    private final List<Consumer<Runnable>> waiting = new ArrayList<>();
    private boolean working;

    /** Adds a task, which is given what it must run, once, when it has ended. */
    void add(Consumer<Runnable> task) {
        waiting.add(task);
        if (!working) {
            next();
        }
    }

    private void next() {
        working = !waiting.isEmpty();
        if (working) {
            waiting.remove(0).accept(this::next);
        }
    }
}
