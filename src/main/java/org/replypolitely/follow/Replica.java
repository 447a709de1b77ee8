package org.replypolitely.follow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one machine knows of everything that follows the user, by name. A name that this version does not know is kept and passed on like any
 * other.
 *
 * @param machine the machine's random id
 * @param entries what is known, by name
 */
public record Replica(String machine, Map<String, Entry> entries) {

    /** How the names of own wordings begin; the rest is their id. */
    public static final String WORDING = "wording ";

    public Replica {
        entries = Map.copyOf(entries);
    }

    /** A machine that knows nothing yet. */
    public static Replica fresh(String machine) {
        return new Replica(machine, Map.of());
    }

    /** What both know. In whatever order and however often machines merge, the outcome is the same. */
    Replica merge(Map<String, Entry> others) {
        Map<String, Entry> all = new HashMap<>(entries);
        for (Map.Entry<String, Entry> other : others.entrySet()) {
            all.put(other.getKey(), all.getOrDefault(other.getKey(), Entry.NONE).merge(other.getValue()));
        }
        return new Replica(machine, all);
    }

    /**
     * With what the user changed on this machine since the last time. A setting that never was anything but empty says nothing; a wording that
     * is missing says nothing either: only {@code deleted} does.
     *
     * @param said what stands on this machine now, by name; an empty list is a setting that is not set
     * @param deleted the names of the wordings that the user deleted
     * @param now the time by this machine's clock, in seconds
     */
    Replica hearing(Map<String, List<String>> said, Set<String> deleted, int now) {
        Map<String, List<String>> changed = new HashMap<>();
        for (Map.Entry<String, List<String>> each : said.entrySet()) {
            if (!each.getValue().equals(value(each.getKey()))) {
                changed.put(each.getKey(), each.getValue());
            }
        }
        for (String name : deleted) {
            if (!said.containsKey(name) && !value(name).isEmpty()) {
                changed.put(name, List.of());
            }
        }
        Stamp stamp = new Stamp(Math.max(now, latest() + 1), machine);
        Map<String, Entry> all = new HashMap<>(entries);
        for (Map.Entry<String, List<String>> each : changed.entrySet()) {
            all.put(
                    each.getKey(),
                    all.getOrDefault(each.getKey(), Entry.NONE).saying(new Version(stamp, each.getValue())));
        }
        return new Replica(machine, all);
    }

    /** What holds under a name; nothing where nothing was said, or it was taken back. */
    List<String> value(String name) {
        return entries.getOrDefault(name, Entry.NONE).value();
    }

    private int latest() {
        int latest = 0;
        for (Entry entry : entries.values()) {
            latest = Math.max(latest, entry.latest());
        }
        return latest;
    }

    /**
     * With one version of everything. Of a setting, the last one holds. A wording that was changed on two machines that did not know of each
     * other becomes two, and one that was deleted here and changed there stays: no words are lost. Every machine settles alike.
     */
    Replica settled() {
        Replica settled = this;
        for (Map.Entry<String, Entry> each : entries.entrySet()) {
            if (each.getValue().versions().size() > 1) {
                settled = settled.settling(each.getKey(), each.getValue());
            }
        }
        return settled;
    }

    private Replica settling(String name, Entry entry) {
        Version holds = entry.versions().get(entry.versions().size() - 1);
        if (!name.startsWith(WORDING)) {
            return with(name, entry.keeping(holds));
        }
        List<Version> words = new ArrayList<>();
        for (Version version : entry.versions()) {
            if (!version.isDeletion()) {
                words.add(version);
            }
        }
        holds = words.isEmpty() ? holds : words.get(words.size() - 1);
        Replica settled = with(name, entry.keeping(holds));
        Set<List<String>> values = new HashSet<>(Set.of(holds.value()));
        for (Version other : words) {
            if (values.add(other.value())) {
                String copy = name + "~" + other.stamp().machine() + "."
                        + other.stamp().time();
                settled = settled.merge(Map.of(copy, Entry.NONE.saying(other)));
            }
        }
        return settled;
    }

    /** Without what is known under these names. */
    Replica without(Set<String> names) {
        Map<String, Entry> all = new HashMap<>(entries);
        for (String name : names) {
            all.remove(name);
        }
        return new Replica(machine, all);
    }

    private Replica with(String name, Entry entry) {
        Map<String, Entry> all = new HashMap<>(entries);
        all.put(name, entry);
        return new Replica(machine, all);
    }
}
