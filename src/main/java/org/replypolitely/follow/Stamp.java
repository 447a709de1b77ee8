package org.replypolitely.follow;

/**
 * When something was said, and by which machine: a hybrid logical clock. Each machine's next stamp is later than every stamp that it has
 * seen, and no earlier than its clock, so that it stays in order when a clock jumps back.
 *
 * @param time in seconds since 1 January 2020, or later where stamps of that time were seen already
 * @param machine the machine's random id
 */
public record Stamp(int time, String machine) {

    /** The latest time that can be: the year 2083. What claims to be later is damaged. */
    static final int LATEST = 2_000_000_000;

    /** More than zero where this one is later; between stamps of one time the machine's id decides, on every machine alike. */
    int order(Stamp other) {
        return time == other.time ? machine.compareTo(other.machine) : Integer.compare(time, other.time);
    }
}
