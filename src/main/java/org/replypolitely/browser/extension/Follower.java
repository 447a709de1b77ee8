package org.replypolitely.browser.extension;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.replypolitely.browser.interop.Chrome;
import org.replypolitely.browser.interop.Literal;
import org.replypolitely.browser.interop.Page;
import org.replypolitely.browser.interop.Today;
import org.replypolitely.follow.Following;
import org.replypolitely.follow.FollowingSettings;
import org.replypolitely.follow.FollowingStatus;
import org.replypolitely.settings.Preference;
import org.replypolitely.settings.Settings;
import org.replypolitely.settings.SettingsChange;
import org.teavm.jso.JSObject;

/**
 * Lets settings and own wordings follow the user through {@code storage.sync}, while they want that; lives in the worker. One look after the
 * other, and never more than twenty a minute: browsers take 120 writes. A look that is cut short when the worker is stopped is made up for
 * when it starts again, since it only compares what is stored.
 */
public final class Follower {

    private static final int PAUSE_MILLISECONDS = 3_000;

    private final SettingsWriter writer;
    private final List<Runnable> errands = new ArrayList<>();
    private boolean waiting;
    private boolean working;
    private boolean again;

    /** A follower that stores settings by this writer. */
    public Follower(SettingsWriter writer) {
        this.writer = writer;
    }

    /** Hears from other machines from now on. */
    public void listen() {
        Chrome.storage().getOnChanged().addListener((changes, area) -> {
            if (area.equals("sync")) {
                soon();
            }
        });
    }

    /** Looks in a moment. */
    public void soon() {
        if (!waiting) {
            waiting = true;
            Page.setTimeout(
                    () -> {
                        waiting = false;
                        look();
                    },
                    PAUSE_MILLISECONDS);
        }
    }

    /** Takes everything out of the browser's account and begins anew; tells whether it is gone. */
    public void empty(Consumer<Boolean> emptied) {
        errands.add(() -> Chrome.storage()
                .getSync()
                .clear()
                .then(done -> emptied(emptied, true), error -> emptied(emptied, false)));
        look();
    }

    /**
     * Sees to it, before this machine follows, that what the user chose holds where the account differs; tells whether it is so. Where something
     * differs that is not among what they were shown, nothing is done.
     */
    public void makeReady(boolean mine, List<String> shown, Consumer<Boolean> ready) {
        errands.add(() -> Joiner.makeReady(writer, mine, shown, done -> {
            ready.accept(done);
            ended();
        }));
        look();
    }

    private void look() {
        if (working) {
            again = true;
            return;
        }
        working = true;
        if (!errands.isEmpty()) {
            errands.remove(0).run();
            return;
        }
        Chrome.storage()
                .getLocal()
                .get(SettingsStore.KEY)
                .then(
                        items -> {
                            JSObject stored = Literal.object(items, SettingsStore.KEY);
                            Settings settings = SettingsStore.decode(stored);
                            if (settings.follows()) {
                                look(FollowingSettings.of(settings, SettingsStore.locked(stored)));
                            } else {
                                rest();
                            }
                            return null;
                        },
                        error -> refused());
    }

    private void look(Map<String, List<String>> settings) {
        FollowingDesk.read(
                found -> Chrome.storage()
                        .getSync()
                        .get()
                        .then(
                                items -> {
                                    look(settings, found, FollowingDesk.texts(items));
                                    return null;
                                },
                                error -> refused()),
                this::refused);
    }

    private void look(
            Map<String, List<String>> settings, FollowingDesk.Found found, Map<String, List<String>> account) {
        Map<String, List<String>> said = new HashMap<>(settings);
        said.putAll(found.wordings());
        Following.Outcome outcome = Following.look(
                found.memory(), new Following.Here(said, found.deleted(), Today.secondsSince2020()), account);
        if (outcome.stopped()) {
            stop();
            return;
        }
        Map<String, List<String>> changes = Following.wordingsToStore(outcome.replica(), found.wordings());
        change(new ArrayList<>(changes.keySet()), changes, found.wordings(), () -> {
            if (!changes.isEmpty()) {
                FollowingAccount.tellWordings();
            }
            writer.makeAll(
                    now -> FollowingSettings.applied(now, settings, outcome.replica()),
                    stored -> remember(stored, found, outcome));
        });
    }

    /** Changes one wording after the other; where the user was quicker, the next look, soon, sees what they wrote. */
    private void change(
            List<String> names, Map<String, List<String>> changes, Map<String, List<String>> before, Runnable changed) {
        if (names.isEmpty()) {
            changed.run();
            return;
        }
        String name = names.remove(names.size() - 1);
        FollowingDesk.change(
                name,
                before.getOrDefault(name, List.of()),
                changes.getOrDefault(name, List.of()),
                done -> {
                    if (done) {
                        change(names, changes, before, changed);
                    } else {
                        again = true;
                        ended();
                    }
                },
                this::refused);
    }

    /** Only once it is stored here does this machine know it: what could not be stored is heard of again the next time. */
    private void remember(boolean stored, FollowingDesk.Found found, Following.Outcome outcome) {
        if (!stored) {
            refused();
            return;
        }
        FollowingDesk.remember(outcome.known(), found.deleted(), remembered -> {
            if (!remembered) {
                refused();
            } else if (outcome.send().isEmpty()) {
                sent(outcome);
            } else {
                send(outcome);
            }
        });
    }

    private void send(Following.Outcome outcome) {
        JSObject items = Literal.object();
        for (Map.Entry<String, List<String>> item : outcome.send().entrySet()) {
            Literal.with(items, item.getKey(), item.getValue().toArray(new String[0]));
        }
        Chrome.storage()
                .getSync()
                .set(items)
                .then(
                        done -> {
                            FollowingDesk.remember(outcome.sent(), Set.of(), stored -> sent(outcome));
                            return null;
                        },
                        error -> refused());
    }

    private void sent(Following.Outcome outcome) {
        FollowingAccount.tell(new FollowingStatus.Sent(outcome.left()));
        ended();
    }

    private void rest() {
        FollowingDesk.read(
                found -> {
                    if (found.memory().replica().entries().isEmpty()) {
                        FollowingDesk.forget(this::ended);
                    } else {
                        // what is deleted until it goes on is to be known then
                        FollowingDesk.remember(found.memory().resting(), Set.of(), stored -> ended());
                    }
                },
                this::ended);
    }

    /** The user took everything out of the account on another machine: that holds for this one too. */
    private void stop() {
        writer.make(new SettingsChange.Prefer(Preference.FOLLOW, ""), stored -> {
            if (!stored) {
                // what is remembered keeps the next look from putting it all back
                refused();
                return;
            }
            FollowingDesk.forget(() -> {
                FollowingAccount.tell(new FollowingStatus.Stopped());
                ended();
            });
        });
    }

    private JSObject emptied(Consumer<Boolean> listener, boolean done) {
        if (done) {
            FollowingDesk.forget(() -> {
                listener.accept(true);
                ended();
            });
        } else {
            listener.accept(false);
            ended();
        }
        return Literal.object();
    }

    private JSObject refused() {
        FollowingAccount.tell(new FollowingStatus.Refused());
        ended();
        return Literal.object();
    }

    private void ended() {
        working = false;
        if (again || !errands.isEmpty()) {
            again = false;
            soon();
        }
    }
}
