package org.replypolitely.follow;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Several machines of one user, and the browser's account between them, without a browser; it has the quota that browsers have. */
final class Machines {

    private static final int QUOTA = 102_400;
    private static final int QUOTA_OF_AN_ITEM = 8_192;
    private static final int MOST = 512;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What lies in the account. */
    final Map<String, List<String>> account = new HashMap<>();

    private final List<Machine> machines = new ArrayList<>();

    Machines(int count) {
        for (int i = 0; i < count; i++) {
            machines.add(new Machine("m" + i));
        }
    }

    Machine get(int index) {
        return machines.get(index);
    }

    /** Every machine looks, until none has anything more to say. */
    void settle() {
        for (int round = 0; round < 8; round++) {
            for (Machine machine : machines) {
                machine.look();
            }
        }
    }

    /** One move of one machine: says a setting, writes or deletes a wording, receives, looks, or has its clock set. */
    void play(int move) {
        Machine machine = playedBy(move);
        int thing = move / 30 % 3;
        String fresh = "v" + move;
        switch (move % 10) {
            case 0, 1 -> machine.says("setting " + thing, fresh);
            case 2, 3 -> machine.says("wording " + thing, "1", "ASK", "", "en", fresh);
            case 4 -> machine.deletes("wording " + thing);
            case 5 -> machine.clock = move;
            case 6 -> machine.receives();
            case 7 -> machine.lookAtWhatCame();
            default -> machine.look();
        }
    }

    /** The machine whose move it is. */
    Machine playedBy(int move) {
        return machines.get(move / 10 % machines.size());
    }

    /** What the account says of everything. */
    Map<String, List<String>> accountSays() {
        Map<String, List<String>> says = new HashMap<>();
        account.forEach((name, item) -> Entry.ofStored(item).ifPresent(entry -> says.put(name, entry.value())));
        return says;
    }

    final class Machine {

        final Map<String, List<String>> said = new HashMap<>();
        int clock = 1_000;
        boolean stopped;
        boolean refused;
        int left;
        Memory memory;
        private final Set<String> deleted = new HashSet<>();
        private Map<String, List<String>> view = Map.of();

        private Machine(String id) {
            memory = Memory.fresh(id);
        }

        void says(String name, String... value) {
            clock++;
            said.put(name, List.of(value));
        }

        void deletes(String wording) {
            clock++;
            if (said.remove(wording) != null) {
                deleted.add(wording);
            }
        }

        /** The words of its wordings. */
        List<String> texts() {
            List<String> texts = new ArrayList<>();
            said.forEach((name, value) -> {
                if (name.startsWith(Replica.WORDING)) {
                    texts.add(value.get(4));
                }
            });
            return texts;
        }

        /** What it would find if it began to take part now. */
        Joining.Outlook outlook() {
            Map<String, List<String>> settings = new TreeMap<>();
            Map<String, List<String>> wordings = new TreeMap<>();
            said.forEach((name, value) -> (name.startsWith(Replica.WORDING) ? wordings : settings).put(name, value));
            return Joining.look(settings, wordings, account);
        }

        /** Begins to take part, its own settings or the account's in the place of the others where both differ. */
        void joins(boolean mine) {
            Joining.Outlook outlook = outlook();
            memory = memory.without(outlook.toForget(), memory.replica().machine() + "+");
            if (!mine) {
                said.putAll(outlook.theirs());
            }
            look();
        }

        /** The browser has brought what lies in the account by now. */
        void receives() {
            view = Map.copyOf(account);
        }

        void look() {
            receives();
            lookAtWhatCame();
        }

        /** Looks at what the browser brought the last time, while others may have sent something else since. */
        void lookAtWhatCame() {
            Following.Outcome outcome = Following.look(memory, new Following.Here(said, deleted, clock), view);
            stopped = outcome.stopped();
            if (stopped) {
                return;
            }
            Following.wordingsToStore(outcome.replica(), said).forEach((name, value) -> {
                if (value.isEmpty()) {
                    said.remove(name);
                } else {
                    said.put(name, value);
                }
            });
            said.replaceAll((name, value) -> outcome.replica().value(name));
            for (String name : outcome.replica().entries().keySet()) {
                if (!name.startsWith(Replica.WORDING)) {
                    said.put(name, outcome.replica().value(name));
                }
            }
            deleted.clear();
            left = outcome.left();
            Map<String, List<String>> now = new HashMap<>(view);
            now.putAll(outcome.send());
            refused = !outcome.send().isEmpty() && !isTaken(now);
            if (!refused) {
                account.putAll(outcome.send());
                view = now;
            }
            Memory known = refused ? outcome.known() : outcome.sent();
            memory = Memory.ofStored(known.stored()).orElseThrow();
        }

        /** As browsers count: each name, and its value as JSON. */
        private static boolean isTaken(Map<String, List<String>> items) {
            int all = 0;
            for (Map.Entry<String, List<String>> item : items.entrySet()) {
                int size = item.getKey().getBytes(StandardCharsets.UTF_8).length
                        + JSON.valueToTree(item.getValue()).toString().getBytes(StandardCharsets.UTF_8).length;
                if (size > QUOTA_OF_AN_ITEM) {
                    return false;
                }
                all += size;
            }
            return all <= QUOTA && items.size() <= MOST;
        }
    }
}
