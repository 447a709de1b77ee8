package org.replypolitely.browser.extension;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.replypolitely.browser.interop.Chrome;
import org.replypolitely.browser.interop.Literal;
import org.replypolitely.browser.interop.Today;
import org.replypolitely.follow.FollowingSettings;
import org.replypolitely.follow.Joining;
import org.teavm.jso.JSObject;

/** What comes before a machine follows the user: looking at what the browser's account holds already, and seeing to it that what the user chose holds. */
public final class Joiner {

    private Joiner() {}

    /** Finds what differs, and changes nothing; nothing where it cannot be told. */
    public static void look(Consumer<Optional<Joining.Outlook>> found) {
        Chrome.storage()
                .getLocal()
                .get(SettingsStore.KEY)
                .then(
                        items -> {
                            JSObject stored = Literal.object(items, SettingsStore.KEY);
                            look(
                                    FollowingSettings.of(SettingsStore.decode(stored), SettingsStore.locked(stored)),
                                    found);
                            return null;
                        },
                        error -> unknown(found));
    }

    private static void look(Map<String, List<String>> settings, Consumer<Optional<Joining.Outlook>> found) {
        FollowingDesk.read(
                desk -> Chrome.storage()
                        .getSync()
                        .get()
                        .then(
                                items -> {
                                    found.accept(Optional.of(
                                            Joining.look(settings, desk.wordings(), FollowingDesk.texts(items))));
                                    return null;
                                },
                                error -> unknown(found)),
                () -> found.accept(Optional.empty()));
    }

    /**
     * In the worker: sees to it that where both differ, what the user chose holds from the next look on. Tells whether it is so.
     *
     * @param mine whether this machine's settings are to hold
     * @param shown the differences that the user was shown; where there is another by now, nothing is done
     */
    static void makeReady(SettingsWriter writer, boolean mine, List<String> shown, Consumer<Boolean> ready) {
        look(found -> {
            if (found.isEmpty() || !shown.containsAll(found.get().shown())) {
                ready.accept(false);
                return;
            }
            Joining.Outlook outlook = found.get();
            forget(outlook.toForget(), done -> {
                if (!done || mine || outlook.differences().isEmpty()) {
                    ready.accept(done);
                } else {
                    writer.makeAll(now -> FollowingSettings.replaced(now, outlook.theirs()), ready);
                }
            });
        });
    }

    private static void forget(Set<String> names, Consumer<Boolean> done) {
        if (names.isEmpty()) {
            done.accept(true);
            return;
        }
        FollowingDesk.read(
                desk -> FollowingDesk.remember(desk.memory().without(names, Today.shortId()), Set.of(), done),
                () -> done.accept(false));
    }

    private static JSObject unknown(Consumer<Optional<Joining.Outlook>> found) {
        found.accept(Optional.empty());
        return Literal.object();
    }
}
