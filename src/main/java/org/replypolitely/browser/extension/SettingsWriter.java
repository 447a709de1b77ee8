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

    /** Where something goes that stands in the place of the settings and is none: nothing is overwritten unread. */
    private static final String ASIDE = "settings-damaged";

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
                .then(items -> read(items, pending), error -> failed(pending));
    }

    private JSObject read(JSObject items, Pending pending) {
        boolean damaged = Literal.has(items, SettingsStore.KEY) && !Literal.isObject(items, SettingsStore.KEY);
        if (damaged) {
            JSObject kept = Literal.with(Literal.object(), ASIDE, Literal.anything(items, SettingsStore.KEY));
            Chrome.storage()
                    .getLocal()
                    .set(kept)
                    .then(done -> write(Literal.object(), pending), error -> failed(pending));
            return items;
        }
        return write(Literal.object(items, SettingsStore.KEY), pending);
    }

    private JSObject write(JSObject before, Pending pending) {
        SettingsStore.write(
                before,
                pending.change().applyTo(SettingsStore.decode(before)),
                () -> end(pending, true),
                error -> end(pending, false));
        return before;
    }

    private JSObject failed(Pending pending) {
        end(pending, false);
        return Literal.object();
    }

    private void end(Pending pending, boolean stored) {
        pending.stored().accept(stored);
        next();
    }
}
