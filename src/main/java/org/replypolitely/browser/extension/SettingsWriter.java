package org.replypolitely.browser.extension;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.replypolitely.browser.interop.Chrome;
import org.replypolitely.browser.interop.Literal;
import org.replypolitely.settings.Policy;
import org.replypolitely.settings.Settings;
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

    private record Pending(UnaryOperator<Settings> change, Consumer<Boolean> stored, Runnable ended) {}

    private final OneAfterAnother changes = new OneAfterAnother();

    /** Makes a change; tells whether it is stored, which what an administrator has decided otherwise never is. */
    public void make(SettingsChange change, Consumer<Boolean> stored) {
        enqueue(change::applyTo, stored);
    }

    /** Makes a change of several at once; tells whether it is stored as it was wanted. */
    void makeAll(UnaryOperator<Settings> change, Consumer<Boolean> stored) {
        enqueue(change, stored);
    }

    /** Sees to it, now and whenever it changes, that what an administrator has decided holds. */
    public void keepToPolicy() {
        PolicyStore.onChanged(this::keepToPolicyNow);
        keepToPolicyNow();
    }

    private void keepToPolicyNow() {
        enqueue(settings -> settings, stored -> {});
    }

    private void enqueue(UnaryOperator<Settings> change, Consumer<Boolean> stored) {
        changes.add(ended -> begin(new Pending(change, stored, ended)));
    }

    private void begin(Pending pending) {
        PolicyStore.read(policy -> Chrome.storage()
                .getLocal()
                .get(SettingsStore.KEY)
                .then(items -> read(items, policy, pending), error -> failed(pending)));
    }

    private JSObject read(JSObject items, Policy policy, Pending pending) {
        boolean damaged = Literal.has(items, SettingsStore.KEY) && !Literal.isObject(items, SettingsStore.KEY);
        if (damaged) {
            JSObject kept = Literal.with(Literal.object(), ASIDE, Literal.anything(items, SettingsStore.KEY));
            Chrome.storage()
                    .getLocal()
                    .set(kept)
                    .then(done -> write(Literal.object(), policy, pending), error -> failed(pending));
            return items;
        }
        return write(Literal.object(items, SettingsStore.KEY), policy, pending);
    }

    private JSObject write(JSObject before, Policy policy, Pending pending) {
        Settings old = SettingsStore.decode(before);
        Settings wanted = pending.change().apply(old);
        Settings decided = policy.applyTo(wanted);
        boolean asWanted = decided.equals(wanted);
        if (decided.equals(old) && policy.locked().equals(SettingsStore.locked(before))) {
            end(pending, asWanted);
            return before;
        }
        Literal.with(before, SettingsStore.LOCKED, policy.locked().toArray(new String[0]));
        SettingsStore.write(before, decided, () -> end(pending, asWanted), error -> end(pending, false));
        return before;
    }

    private JSObject failed(Pending pending) {
        end(pending, false);
        return Literal.object();
    }

    private void end(Pending pending, boolean stored) {
        pending.stored().accept(stored);
        pending.ended().run();
    }
}
