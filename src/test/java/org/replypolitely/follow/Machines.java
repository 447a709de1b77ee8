package org.replypolitely.follow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Several machines of one user, and the browser's account between them, without a browser. */
final class Machines {

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
        Machine machine = machines.get(move / 10 % machines.size());
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

    final class Machine {

        final Map<String, List<String>> said = new HashMap<>();
        int clock = 1_000;
        boolean stopped;
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
            memory = memory.without(outlook.toSayAnew());
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
            account.putAll(outcome.send());
            Map<String, List<String>> now = new HashMap<>(view);
            now.putAll(outcome.send());
            view = now;
            left = outcome.left();
            memory = Memory.ofStored(outcome.sent().stored()).orElseThrow();
        }
    }
}
