package org.replypolitely.follow;

import java.util.List;

/**
 * What one machine said of something, once.
 *
 * @param stamp when, and which machine
 * @param value the strings of which it is made; none where it was taken back or deleted
 */
public record Version(Stamp stamp, List<String> value) {

    public Version {
        value = List.copyOf(value);
    }

    boolean isDeletion() {
        return value.isEmpty();
    }

    /** More than zero where this one comes behind the other in the order that all machines share. */
    int order(Version other) {
        if (!stamp.equals(other.stamp)) {
            return stamp.order(other.stamp);
        }
        // one stamp, two values: only in a profile that was copied
        for (int i = 0; i < value.size() && i < other.value.size(); i++) {
            int order = value.get(i).compareTo(other.value.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(value.size(), other.value.size());
    }
}
