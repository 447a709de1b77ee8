package org.replypolitely.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** What must hold of any history of several machines, by random ones. */
class FollowingPropertiesTest {

    /** Whatever is done in whatever order, over stale views and jumping clocks: at last all machines say the same. */
    @Property(tries = 500)
    void allMachinesAgreeAtLast(@ForAll @Size(max = 60) List<@IntRange(max = 9_999) Integer> moves) {
        Machines three = new Machines(3);
        for (int move : moves) {
            three.play(move);
        }
        three.settle();

        assertThat(three.get(1).said).isEqualTo(three.get(0).said);
        assertThat(three.get(2).said).isEqualTo(three.get(0).said);
        Map<String, List<String>> account = new HashMap<>(three.account);
        three.settle();
        assertThat(three.account).as("and then nobody writes any more").isEqualTo(account);
    }

    /** Two that part, do what they like, and meet again: every text that either left is there. */
    @Property(tries = 500)
    void aMachineThatWasOfflineLosesNoWords(
            @ForAll @Size(max = 20) List<@IntRange(max = 9_999) Integer> before,
            @ForAll @Size(max = 20) List<@IntRange(max = 9_999) Integer> apart) {
        Machines two = new Machines(3);
        for (int move : before) {
            two.play(move);
        }
        two.settle();
        Map<String, List<String>> together = Map.copyOf(two.get(0).said);
        for (int move : apart) {
            if (move % 10 < 6) {
                two.play(move);
            }
        }
        List<String> written = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Map<String, List<String>> said = two.get(i).said;
            for (String name : said.keySet()) {
                if (name.startsWith(Replica.WORDING) && !said.get(name).equals(together.get(name))) {
                    written.add(said.get(name).get(4));
                }
            }
        }
        two.settle();

        assertThat(two.get(0).texts()).containsAll(written);
    }

    /** However much is written, lengthened and deleted: the browser never has to refuse, settings go, and what finds no room is counted. */
    @Property(tries = 100)
    void theAccountNeverOverflowsAndWhatFindsNoRoomIsCounted(
            @ForAll @Size(min = 20, max = 60) List<@IntRange(max = 99_999) Integer> moves) {
        Machines two = new Machines(2);
        for (int i = 0; i < 50; i++) {
            two.get(0).says("wording " + i, "1", "ASK", "", "en", "x".repeat(1_890));
        }
        two.settle();
        for (int move : moves) {
            Machines.Machine machine = two.playedBy(move);
            String name = "wording " + move / 20 % 60;
            switch (move % 10) {
                case 0 -> machine.says("setting " + move / 20 % 60, "v" + move);
                case 1 -> machine.deletes(name);
                default -> machine.says(name, "1", "ASK", "", "en", "x".repeat(1_500 + move % 501));
            }
            machine.look();

            assertThat(machine.refused).isFalse();
            int missing = 0;
            for (Map.Entry<String, Entry> known :
                    machine.memory.replica().entries().entrySet()) {
                boolean isThere = known.getValue().stored().equals(two.account.get(known.getKey()));
                assertThat(isThere || known.getKey().startsWith(Replica.WORDING))
                        .as(known.getKey())
                        .isTrue();
                missing += isThere || known.getValue().value().isEmpty() ? 0 : 1;
            }
            assertThat(machine.left).isEqualTo(missing);
        }
    }

    /** In whatever order, grouping and number machines merge what they know, they know the same. */
    @Property(tries = 500)
    void mergingIsCommutativeAssociativeAndIdempotent(
            @ForAll @Size(max = 40) List<@IntRange(max = 9_999) Integer> moves) {
        Machines three = new Machines(3);
        for (int move : moves) {
            three.play(move);
        }
        Replica a = known(three.get(0));
        Replica b = known(three.get(1));
        Replica c = known(three.get(2));

        assertThat(merged(a, b)).isEqualTo(merged(b, a));
        assertThat(merged(a.merge(b.entries()), c)).isEqualTo(merged(a, b.merge(c.entries())));
        assertThat(merged(a, a)).isEqualTo(a.entries());
        assertThat(merged(a.merge(b.entries()), b)).isEqualTo(merged(a, b));
        assertThat(merged(a.settled(), b).keySet())
                .containsAll(a.settled().entries().keySet());
    }

    @Property(tries = 300)
    void whatIsRememberedIsReadBackAndDamageIsNoMemory(
            @ForAll @Size(max = 30) List<@IntRange(max = 9_999) Integer> moves, @ForAll @IntRange(max = 500) int cut) {
        Machines three = new Machines(3);
        for (int move : moves) {
            three.play(move);
        }
        Memory memory = three.get(0).memory;
        String[] stored = memory.stored();

        assertThat(Memory.ofStored(stored)).contains(memory);
        if (cut < stored.length) {
            List<String> parts = List.of(stored).subList(0, cut);
            assertThat(Memory.ofStored(parts.toArray(new String[0])))
                    .satisfiesAnyOf(
                            read -> assertThat(read).isEmpty(),
                            read -> assertThat(memory.replica().entries())
                                    .containsAllEntriesOf(
                                            read.orElseThrow().replica().entries()));
        }
    }

    @Property(tries = 300)
    void nothingInTheAccountMakesALookFail(
            @ForAll @Size(max = 6)
                    Map<@StringLength(max = 12) String, @Size(max = 12) List<@StringLength(max = 12) String>> account) {
        Machines.Machine home = new Machines(1).get(0);
        home.says("signature", "Kim");

        Following.Outcome outcome = Following.look(home.memory, new Following.Here(home.said, Set.of(), 7), account);

        assertThat(outcome.stopped()).isFalse();
        assertThat(outcome.replica().value("signature")).isEqualTo(List.of("Kim"));
    }

    private static Replica known(Machines.Machine machine) {
        return machine.memory.replica().hearing(machine.said, Set.of(), machine.clock);
    }

    private static Map<String, Entry> merged(Replica one, Replica other) {
        return one.merge(other.entries()).entries();
    }
}
