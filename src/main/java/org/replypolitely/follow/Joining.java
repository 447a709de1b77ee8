package org.replypolitely.follow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.replypolitely.text.Texts;

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

        private String asText() {
            List<String> parts = new ArrayList<>(List.of(name, Integer.toString(here.size())));
            parts.addAll(here);
            parts.addAll(there);
            return Texts.join(parts, "\n");
        }
    }

    /**
     * What would come of it.
     *
     * @param differences the settings that the user decides about, by name
     * @param learned the names of the settings that say nothing here and are filled in from the account
     * @param wordings the names of the own wordings of which both say something, and not the same: both stay
     */
    public record Outlook(List<Difference> differences, Set<String> learned, Set<String> wordings) {

        public Outlook {
            differences = List.copyOf(differences);
            learned = Set.copyOf(learned);
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

        /**
         * What this machine is to forget that it knew: so it says anew what it has, and nothing of it gives way to what others said meanwhile,
         * and what is empty here says nothing.
         */
        public Set<String> toForget() {
            Set<String> names = new HashSet<>(wordings);
            names.addAll(learned);
            names.addAll(theirs().keySet());
            return names;
        }

        /** What the user is shown of the differences; a text each. */
        public List<String> shown() {
            List<String> shown = new ArrayList<>();
            for (Difference difference : differences) {
                shown.add(difference.asText());
            }
            return shown;
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
        Set<String> learned = new HashSet<>();
        for (Map.Entry<String, List<String>> setting : settings.entrySet()) {
            Optional<List<String>> there = said(account, setting.getKey());
            if (there.isEmpty() || there.get().equals(setting.getValue())) {
                continue;
            }
            if (setting.getValue().isEmpty()) {
                learned.add(setting.getKey());
            } else {
                differences.add(new Difference(setting.getKey(), setting.getValue(), there.get()));
            }
        }
        differences.sort((one, other) -> one.name().compareTo(other.name()));
        Set<String> both = new HashSet<>();
        for (Map.Entry<String, List<String>> wording : wordings.entrySet()) {
            if (said(account, wording.getKey())
                    .filter(there -> !there.equals(wording.getValue()))
                    .isPresent()) {
                both.add(wording.getKey());
            }
        }
        return new Outlook(differences, learned, both);
    }

    private static Optional<List<String>> said(Map<String, List<String>> account, String name) {
        return Entry.ofStored(account.getOrDefault(name, List.of())).map(Entry::value);
    }
}
