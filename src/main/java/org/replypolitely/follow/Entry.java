package org.replypolitely.follow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.replypolitely.text.Texts;
import org.replypolitely.text.WholeNumbers;

/**
 * All that is known of one setting or one wording: a multi-value register with a version vector, as in M. Shapiro and others,
 * “A comprehensive study of convergent and commutative replicated data types” (2011), 3.2.2.
 *
 * @param seen up to which time each machine's versions were seen, whether they are still among these or were replaced
 * @param versions those that none of the others replaces, in the order that all machines share; more than one only where machines said
 *     something without knowing of each other
 */
public record Entry(Map<String, Integer> seen, List<Version> versions) {

    /** Nobody has said anything. */
    static final Entry NONE = new Entry(Map.of(), List.of());

    private static final String FORMAT = "1";

    public Entry {
        seen = Map.copyOf(seen);
        List<Version> inOrder = new ArrayList<>(versions);
        inOrder.sort((one, other) -> one.order(other));
        versions = List.copyOf(inOrder);
    }

    /** The one that holds where there are several: the last. */
    Optional<Version> last() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    /** The value that holds; none where nothing was said, or it was taken back. */
    List<String> value() {
        return last().map(Version::value).orElse(List.of());
    }

    /** The latest time of all that was seen. */
    int latest() {
        int latest = 0;
        for (int time : seen.values()) {
            latest = Math.max(latest, time);
        }
        return latest;
    }

    /** The latest time of all that was seen of other machines than this one. */
    int latestOfOthers(String machine) {
        int latest = 0;
        for (Map.Entry<String, Integer> each : seen.entrySet()) {
            if (!each.getKey().equals(machine)) {
                latest = Math.max(latest, each.getValue());
            }
        }
        return latest;
    }

    /** With something new in the place of everything that was seen. */
    Entry saying(Version version) {
        return new Entry(seenWith(version.stamp().machine(), version.stamp().time()), List.of(version));
    }

    /** With nothing but these versions; the others count as seen. */
    Entry keeping(Version version) {
        return new Entry(seen, List.of(version));
    }

    /** What both know: a version stays where the other has it too or has not seen it yet. In whatever order, the outcome is the same. */
    Entry merge(Entry other) {
        Entry all = this;
        for (Map.Entry<String, Integer> each : other.seen.entrySet()) {
            all = new Entry(all.seenWith(each.getKey(), each.getValue()), List.of());
        }
        List<Version> kept = new ArrayList<>();
        for (Version version : versions) {
            if (!other.replaces(version)) {
                kept.add(version);
            }
        }
        for (Version version : other.versions) {
            if (!replaces(version) && !kept.contains(version)) {
                kept.add(version);
            }
        }
        return new Entry(all.seen, kept);
    }

    private boolean replaces(Version version) {
        for (Version mine : versions) {
            if (mine.stamp().equals(version.stamp())) {
                return false;
            }
        }
        return version.stamp().time() <= seen.getOrDefault(version.stamp().machine(), 0);
    }

    private Map<String, Integer> seenWith(String machine, int time) {
        Map<String, Integer> all = new HashMap<>(seen);
        all.put(machine, Math.max(time, all.getOrDefault(machine, 0)));
        return all;
    }

    /** The form in which it is stored and travels; the same for equal entries. */
    List<String> stored() {
        List<String> machines = new ArrayList<>(seen.keySet());
        machines.sort((one, other) -> one.compareTo(other));
        List<String> parts = new ArrayList<>();
        parts.add(FORMAT);
        parts.add(Integer.toString(machines.size()));
        for (String machine : machines) {
            parts.add(machine);
            parts.add(Integer.toString(seen.getOrDefault(machine, 0)));
        }
        for (Version version : versions) {
            parts.add(version.stamp().machine());
            parts.add(Integer.toString(version.stamp().time()));
            parts.add(Integer.toString(version.value().size()));
            parts.addAll(version.value());
        }
        return parts;
    }

    /** Reads the stored form; empty where it is damaged or of a newer version. */
    static Optional<Entry> ofStored(List<String> parts) {
        if (parts.isEmpty() || !parts.get(0).equals(FORMAT)) {
            return Optional.empty();
        }
        Parts rest = new Parts(parts, 1);
        Map<String, Integer> seen = new HashMap<>();
        for (int left = rest.number(); left > 0 && rest.isWhole(); left--) {
            seen.put(rest.text(), rest.number());
        }
        List<Version> versions = new ArrayList<>();
        while (rest.hasMore() && rest.isWhole()) {
            String machine = rest.text();
            Stamp stamp = new Stamp(rest.number(), machine);
            versions.add(new Version(stamp, rest.texts(rest.number())));
        }
        Entry read = new Entry(seen, versions);
        boolean consistent = !versions.isEmpty() && read.latest() <= Stamp.LATEST;
        for (Version version : versions) {
            consistent &=
                    version.stamp().time() <= seen.getOrDefault(version.stamp().machine(), WholeNumbers.NONE);
        }
        return rest.isWhole() && consistent ? Optional.of(read) : Optional.empty();
    }

    /** Tells whether a stored form is of another version than this code writes, so that nobody here may overwrite it. */
    static boolean isOfAnotherFormat(List<String> parts) {
        return !parts.isEmpty() && !parts.get(0).equals(FORMAT) && !Texts.isBlank(parts.get(0));
    }
}
