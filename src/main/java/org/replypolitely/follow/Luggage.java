package org.replypolitely.follow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What of a replica goes into the browser's account, an item each. Browsers take 8,192 bytes an item, 102,400 in all and 512 items
 * (developer.chrome.com/docs/extensions/reference/api/storage, “sync”), counted as JSON; here it is counted generously. Settings go first,
 * then wordings, then what was deleted, the latest first.
 *
 * @param items what goes, by name
 * @param left how many settings and wordings are too long, or came too late to find room
 */
public record Luggage(Map<String, Entry> items, int left) {

    private static final int LARGEST = 8_000;
    private static final int ALL = 100_000;
    private static final int MOST = 500;

    public Luggage {
        items = Map.copyOf(items);
    }

    static Luggage of(Replica replica) {
        List<String> names = new ArrayList<>();
        for (String name : replica.entries().keySet()) {
            int at = names.size();
            while (at > 0 && goesBefore(name, names.get(at - 1), replica)) {
                at--;
            }
            names.add(at, name);
        }
        Map<String, Entry> items = new HashMap<>();
        int room = ALL;
        int left = 0;
        for (String name : names) {
            Entry entry = replica.entries().getOrDefault(name, Entry.NONE);
            int size = size(name, entry);
            if (size <= LARGEST && size <= room && items.size() < MOST) {
                items.put(name, entry);
                room -= size;
            } else if (!entry.value().isEmpty()) {
                left++;
            }
        }
        return new Luggage(items, left);
    }

    private static boolean goesBefore(String one, String other, Replica replica) {
        int order = rank(one, replica) - rank(other, replica);
        if (order != 0) {
            return order < 0;
        }
        boolean isDeletion = rank(one, replica) == 2;
        int later = isDeletion ? latest(one, replica) - latest(other, replica) : 0;
        return later == 0 ? one.compareTo(other) < 0 : later > 0;
    }

    private static int rank(String name, Replica replica) {
        if (!name.startsWith(Replica.WORDING)) {
            return 0;
        }
        return replica.value(name).isEmpty() ? 2 : 1;
    }

    private static int latest(String name, Replica replica) {
        return replica.entries().getOrDefault(name, Entry.NONE).latest();
    }

    /** The size of an item in bytes, at most; what JSON may escape counts as escaped. */
    static int size(String name, Entry entry) {
        int size = size(name) + 2;
        for (String part : entry.stored()) {
            size += size(part) + 3;
        }
        return size;
    }

    private static int size(String text) {
        int size = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mayBeEscaped =
                    c < ' ' || c == '"' || c == '\\' || c == '<' || c == 0x7f || Character.isSurrogate(c);
            size += mayBeEscaped ? 6 : c < 0x80 ? 1 : 3;
        }
        return size;
    }
}
