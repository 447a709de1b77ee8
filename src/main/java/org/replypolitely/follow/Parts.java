package org.replypolitely.follow;

import java.util.List;
import org.replypolitely.text.WholeNumbers;

/** Reads a list of strings from front to back; what is not there or of another form makes the whole damaged. */
final class Parts {

    private final List<String> parts;
    private int next;
    private boolean damaged;

    Parts(List<String> parts, int next) {
        this.parts = parts;
        this.next = next;
    }

    String text() {
        if (!hasMore()) {
            damaged = true;
            return "";
        }
        return parts.get(next++);
    }

    int number() {
        int value = WholeNumbers.read(text());
        damaged |= value == WholeNumbers.NONE;
        return Math.max(value, 0);
    }

    List<String> texts(int count) {
        if (count > parts.size() - next) {
            damaged = true;
            return List.of();
        }
        next += count;
        return parts.subList(next - count, next);
    }

    boolean hasMore() {
        return next < parts.size();
    }

    boolean isWhole() {
        return !damaged;
    }
}
