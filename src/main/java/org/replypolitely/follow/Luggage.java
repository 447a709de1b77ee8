package org.replypolitely.follow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What of a replica goes into the browser's account, an item each. Browsers take 8,192 bytes an item, 102,400 in all and 512 items
 * (developer.chrome.com/docs/extensions/reference/api/storage, “sync”), counted as JSON; here it is counted generously. What lies there is never
 * taken out, so it counts too. What needs no more room than before goes in any case, then settings, wordings, and what was deleted, the
 * latest first.
 *
 * @param send what goes and is not there yet, by name, as it is stored
 * @param left how many settings and wordings are too long, or came too late to find room
 */
public record Luggage(Map<String, List<String>> send, int left) {

    private static final int LARGEST = 8_000;
    private static final int ALL = 100_000;
    private static final int MOST = 500;

    /** Of these wordings leave free for settings: so many bytes, and so many items. */
    private static final int BYTES_FOR_SETTINGS = 10_000;

    private static final int ITEMS_FOR_SETTINGS = 60;

    public Luggage {
        send = Map.copyOf(send);
    }

    /** What goes where the account holds these items already. */
    static Luggage of(Replica replica, Map<String, List<String>> account) {
        Packing packing = new Packing(account);
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, Entry> each : replica.entries().entrySet()) {
            if (!packing.takesInPlace(each.getKey(), each.getValue().stored())) {
                names.add(each.getKey());
            }
        }
        names.sort((one, other) -> order(one, other, replica));
        int left = 0;
        for (String name : names) {
            Entry entry = replica.entries().getOrDefault(name, Entry.NONE);
            if (!packing.takes(name, entry.stored(), rank(name, replica) == 0)
                    && !entry.value().isEmpty()) {
                left++;
            }
        }
        return new Luggage(packing.send, left);
    }

    /** The account as it fills. */
    private static final class Packing {

        private final Map<String, List<String>> account;
        private final Map<String, List<String>> send = new HashMap<>();
        private int bytes;
        private int items;

        private Packing(Map<String, List<String>> account) {
            this.account = account;
            items = account.size();
            for (String name : account.keySet()) {
                bytes += there(name);
            }
        }

        /** Takes what needs no more room than what lies there under this name; what is of another format is not touched. */
        private boolean takesInPlace(String name, List<String> stored) {
            List<String> before = account.getOrDefault(name, List.of());
            if (stored.equals(before) || Entry.isOfAnotherFormat(before)) {
                return true;
            }
            boolean takes = size(name, stored) <= Math.min(there(name), LARGEST);
            if (takes) {
                put(name, stored);
            }
            return takes;
        }

        private boolean takes(String name, List<String> stored, boolean isSetting) {
            int size = size(name, stored);
            int more = account.containsKey(name) ? 0 : 1;
            boolean takes = size <= LARGEST
                    && bytes - there(name) + size <= (isSetting ? ALL : ALL - BYTES_FOR_SETTINGS)
                    && (more == 0 || items < (isSetting ? MOST : MOST - ITEMS_FOR_SETTINGS));
            if (takes) {
                put(name, stored);
                items += more;
            }
            return takes;
        }

        private void put(String name, List<String> stored) {
            bytes += size(name, stored) - there(name);
            send.put(name, stored);
        }

        private int there(String name) {
            return account.containsKey(name) ? size(name, account.getOrDefault(name, List.of())) : 0;
        }
    }

    private static int order(String one, String other, Replica replica) {
        int rank = rank(one, replica);
        int order = Integer.compare(rank, rank(other, replica));
        if (order == 0 && rank == 2) {
            order = Integer.compare(latest(other, replica), latest(one, replica));
        }
        return order == 0 ? one.compareTo(other) : order;
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
    static int size(String name, List<String> stored) {
        int size = size(name) + 2;
        for (String part : stored) {
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
