package org.replypolitely.follow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a machine finds that is about to follow the user, where the browser's account holds something already. Nothing is changed by looking. */
public final class Joining {

    private Joining() {}

    /**
     * A setting of which both say something, and not the same: the user decides which holds.
     *
     * @param name its name
     * @param here what this machine says
     * @param there what the account says; nothing where it was taken back on another machine
     */
    public record Difference(String name, List<String> here, List<String> there) {

        public Difference {
            here = List.copyOf(here);
            there = List.copyOf(there);
        }
    }

    /**
     * What would come of it.
     *
     * @param differences the settings that the user decides about, by name
     * @param learned how many settings say nothing here and are filled in from the account
     * @param wordings the names of the own wordings of which both say something, and not the same: both stay
     */
    public record Outlook(List<Difference> differences, int learned, Set<String> wordings) {

        public Outlook {
            differences = List.copyOf(differences);
            wordings = Set.copyOf(wordings);
        }

        /** The settings that differ, as the account has them. */
        public Map<String, List<String>> theirs() {
            Map<String, List<String>> theirs = new HashMap<>();
            for (Difference difference : differences) {
                theirs.put(difference.name(), difference.there());
            }
            return theirs;
        }

        /** What this machine is to say anew, so that nothing of it gives way to what others said meanwhile. */
        public Set<String> toSayAnew() {
            Set<String> names = new HashSet<>(wordings);
            names.addAll(theirs().keySet());
            return names;
        }
    }

    /**
     * Looks at both.
     *
     * @param settings the settings that travel, by name, as they are here
     * @param wordings the own wordings here, by name
     * @param account the items in the browser's account; what cannot be read says nothing
     */
    public static Outlook look(
            Map<String, List<String>> settings, Map<String, List<String>> wordings, Map<String, List<String>> account) {
        List<Difference> differences = new ArrayList<>();
        int learned = 0;
        for (Map.Entry<String, List<String>> setting : settings.entrySet()) {
            Optional<List<String>> there = said(account, setting.getKey());
            if (there.isEmpty() || there.get().equals(setting.getValue())) {
                continue;
            }
            if (setting.getValue().isEmpty()) {
                learned++;
            } else {
                insert(differences, new Difference(setting.getKey(), setting.getValue(), there.get()));
            }
        }
        Set<String> other = new HashSet<>();
        for (Map.Entry<String, List<String>> wording : wordings.entrySet()) {
            if (said(account, wording.getKey())
                    .filter(there -> !there.equals(wording.getValue()))
                    .isPresent()) {
                other.add(wording.getKey());
            }
        }
        return new Outlook(differences, learned, other);
    }

    private static void insert(List<Difference> sorted, Difference difference) {
        int at = sorted.size();
        while (at > 0 && sorted.get(at - 1).name().compareTo(difference.name()) > 0) {
            at--;
        }
        sorted.add(at, difference);
    }

    private static Optional<List<String>> said(Map<String, List<String>> account, String name) {
        return Entry.ofStored(account.getOrDefault(name, List.of())).map(Entry::value);
    }
}
