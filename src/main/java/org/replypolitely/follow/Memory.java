package org.replypolitely.follow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a machine remembers between two looks.
 *
 * @param replica what it knows
 * @param items the names of the items that were in the account when it last looked: they are replaced, never taken out, so one that is gone
 *     was taken out by the user
 */
public record Memory(Replica replica, Set<String> items) {

    private static final String FORMAT = "1";

    public Memory {
        items = Set.copyOf(items);
    }

    /** A machine that begins. */
    public static Memory fresh(String machine) {
        return new Memory(Replica.fresh(machine), Set.of());
    }

    /** A machine that takes no part for now: what it knows stays, what is in the account is no concern of its any more. */
    public Memory resting() {
        return new Memory(replica, Set.of());
    }

    /**
     * A machine that knows nothing of these, so that it says anew what it has of them. It goes by another id from then on: what it said of them
     * under the one before, maybe while its clock ran ahead, counts as another's.
     */
    public Memory without(Set<String> names, String machine) {
        return new Memory(new Replica(machine, replica.without(names).entries()), items);
    }

    /** The form in which it is stored. */
    public String[] stored() {
        List<String> parts = new ArrayList<>(List.of(FORMAT, replica.machine(), Integer.toString(items.size())));
        parts.addAll(items);
        for (Map.Entry<String, Entry> each : replica.entries().entrySet()) {
            List<String> entry = each.getValue().stored();
            parts.add(each.getKey());
            parts.add(Integer.toString(entry.size()));
            parts.addAll(entry);
        }
        return parts.toArray(new String[0]);
    }

    /** Reads the stored form; empty where it is damaged or of another version: then the machine begins anew, and nothing is lost. */
    public static Optional<Memory> ofStored(String[] stored) {
        Parts parts = new Parts(List.of(stored), 0);
        if (!parts.text().equals(FORMAT)) {
            return Optional.empty();
        }
        String machine = parts.text();
        Set<String> items = new HashSet<>(parts.texts(parts.number()));
        Map<String, Entry> entries = new HashMap<>();
        boolean whole = !machine.isEmpty();
        while (parts.hasMore() && parts.isWhole()) {
            String name = parts.text();
            Optional<Entry> entry = Entry.ofStored(parts.texts(parts.number()));
            entry.ifPresent(read -> entries.put(name, read));
            whole &= entry.isPresent();
        }
        return whole && parts.isWhole()
                ? Optional.of(new Memory(new Replica(machine, entries), items))
                : Optional.empty();
    }
}
