package org.replypolitely.follow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The one rule by which settings and own wordings follow the user; docs/storage.md says it in words. */
public final class Following {

    private Following() {}

    /**
     * What stands on this machine.
     *
     * @param said settings and own wordings by name, as they are stored
     * @param deleted the names of the wordings that the user deleted here
     * @param now the time by this machine's clock, in seconds since 1 January 2020
     */
    public record Here(Map<String, List<String>> said, Set<String> deleted, int now) {

        public Here {
            said = Map.copyOf(said);
            deleted = Set.copyOf(deleted);
        }
    }

    /**
     * What a look at both led to.
     *
     * @param replica what this machine knows now; what it says is to be stored here
     * @param there the names of our items in the account
     * @param send the items to put there, each in the place of the one with the same name
     * @param left how many settings and wordings find no room there and stay on this machine
     * @param stopped whether the user took it out of the account, from wherever: then nothing is to be changed, and this machine stops too
     */
    public record Outcome(
            Replica replica, Set<String> there, Map<String, List<String>> send, int left, boolean stopped) {

        public Outcome {
            there = Set.copyOf(there);
            send = Map.copyOf(send);
        }

        /** What to remember as long as nothing was sent. */
        public Memory known() {
            return new Memory(replica, there);
        }

        /** What to remember once it was. */
        public Memory sent() {
            Set<String> all = new HashSet<>(there);
            all.addAll(send.keySet());
            return new Memory(replica, all);
        }
    }

    /** What to change among the wordings on this machine, so that they are as the replica has them: by name, an empty list for one to delete. */
    public static Map<String, List<String>> wordingsToStore(Replica replica, Map<String, List<String>> said) {
        Map<String, List<String>> changes = new HashMap<>();
        for (Map.Entry<String, Entry> each : replica.entries().entrySet()) {
            String name = each.getKey();
            List<String> value = each.getValue().value();
            boolean isKnown = each.getValue().last().isPresent();
            if (name.startsWith(Replica.WORDING) && isKnown && !value.equals(said.getOrDefault(name, List.of()))) {
                changes.put(name, value);
            }
        }
        return changes;
    }

    /**
     * Looks at this machine and at the account.
     *
     * @param memory what this machine knew the last time
     * @param here what stands on it now
     * @param account the items in the browser's account, by name, as they are
     */
    public static Outcome look(Memory memory, Here here, Map<String, List<String>> account) {
        Map<String, Entry> others = new HashMap<>();
        Set<String> there = new HashSet<>();
        int latest = 0;
        for (Map.Entry<String, List<String>> item : account.entrySet()) {
            Optional<Entry> entry = Entry.ofStored(item.getValue());
            if (entry.isPresent()) {
                others.put(item.getKey(), entry.get());
                // its own it remembers; one of its own that it does not know is of a copied profile, and nothing to go
                // beyond
                latest = Math.max(
                        latest, entry.get().latestOfOthers(memory.replica().machine()));
            }
            if (entry.isPresent() || Entry.isOfAnotherFormat(item.getValue())) {
                there.add(item.getKey());
            }
        }
        // what is heard only now was said when the account was as it is
        Replica heard = memory.replica().hearing(here.said(), here.deleted(), Math.max(here.now(), latest + 1));
        if (!account.keySet().containsAll(memory.items())) {
            return new Outcome(heard, there, Map.of(), 0, true);
        }
        Replica replica = heard.merge(others).settled();
        Luggage luggage = Luggage.of(replica, account);
        return new Outcome(replica, there, luggage.send(), luggage.left(), false);
    }
}
