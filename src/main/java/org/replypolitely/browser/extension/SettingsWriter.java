package org.replypolitely.browser.extension;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import org.replypolitely.browser.interop.Chrome;
import org.replypolitely.browser.interop.Literal;
import org.replypolitely.settings.SettingsChange;
import org.teavm.jso.JSObject;

/**
 * The one writer of the settings: makes one change after the other, each upon what is stored by then, so that two tabs
 * never overwrite each other. Lives in the worker; a change that was not stored when the worker is stopped was not
 * acknowledged either.
 */
public final class SettingsWriter {

    private record Pending(SettingsChange change, Consumer<Boolean> stored) {}

    private final Queue<Pending> queue = new ArrayDeque<>();
    private boolean writing;

    /** Makes a change; tells whether it is stored. */
    public void make(SettingsChange change, Consumer<Boolean> stored) {
        queue.add(new Pending(change, stored));
        if (!writing) {
            next();
        }
    }

    private void next() {
        Pending pending = queue.poll();
        writing = pending != null;
        if (pending == null) {
            return;
        }
        Chrome.storage()
                .getLocal()
                .get(SettingsStore.KEY)
                .then(
                        items -> {
                            JSObject before = Literal.object(items, SettingsStore.KEY);
                            SettingsStore.write(
                                    before,
                                    pending.change().applyTo(SettingsStore.decode(before)),
                                    () -> end(pending, true),
                                    error -> end(pending, false));
                            return null;
                        },
                        error -> {
                            end(pending, false);
                            return null;
                        });
    }

    private void end(Pending pending, boolean stored) {
        pending.stored().accept(stored);
        next();
    }
}
