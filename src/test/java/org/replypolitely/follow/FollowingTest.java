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
import org.junit.jupiter.api.Test;

class FollowingTest {

    private static final String NO = "wording 1-no";

    private final Machines machines = new Machines(2);
    private final Machines.Machine home = machines.get(0);
    private final Machines.Machine work = machines.get(1);

    @Test
    void whatIsSaidOnOneMachineArrivesOnTheOther() {
        home.says("signature", "Kim");
        home.says(NO, "1", "ASK", "", "en", "Hi {name}");
        home.look();

        work.look();

        assertThat(work.said).isEqualTo(home.said).containsEntry("signature", List.of("Kim"));
    }

    @Test
    void aMachineThatJoinsKeepsWhatItSaysAndLearnsTheRest() {
        home.says("signature", "Kim");
        home.says("field", "bridges");
        home.look();
        work.clock += 60;
        work.says("signature", "Kim Lindqvist");
        work.says("field");

        machines.settle();

        assertThat(work.said)
                .containsEntry("signature", List.of("Kim Lindqvist"))
                .containsEntry("field", List.of("bridges"));
        assertThat(home.said).isEqualTo(work.said);
    }

    @Test
    void whatWasSaidLastHoldsOneByOne() {
        home.says("signature", "Kim");
        home.says("field", "bridges");
        machines.settle();
        home.says("signature", "K.");
        work.clock += 500;
        work.says("signature", "Kim L.");
        home.says("field", "tunnels");

        machines.settle();

        assertThat(home.said)
                .isEqualTo(work.said)
                .containsEntry("signature", List.of("Kim L."))
                .containsEntry("field", List.of("tunnels"));
    }

    @Test
    void aClockThatJumpsBackChangesNothingAboutTheOrder() {
        home.says("signature", "Kim");
        machines.settle();
        work.clock = 3;
        work.says("signature", "Kim L.");

        machines.settle();

        assertThat(home.said).containsEntry("signature", List.of("Kim L."));
        work.says("signature");
        machines.settle();
        assertThat(home.said).containsEntry("signature", List.of());
    }

    @Test
    void aWordingThatWasChangedOnBothBecomesTwoAndNoWordIsLost() {
        home.says(NO, "1", "ASK", "", "en", "Hi");
        machines.settle();
        home.says(NO, "1", "ASK", "", "en", "Hi from home");
        work.says(NO, "1", "ASK", "", "en", "Hi from work");

        machines.settle();

        assertThat(home.said).isEqualTo(work.said).hasSize(2);
        assertThat(texts(home)).containsExactlyInAnyOrder("Hi from home", "Hi from work");
        machines.settle();
        assertThat(home.said).as("and stays two").hasSize(2);
    }

    @Test
    void aWordingThatWasDeletedIsDeletedEverywhereUnlessSomebodyWroteOn() {
        home.says(NO, "1", "ASK", "", "en", "Hi");
        home.says("wording 2", "1", "ASK", "", "en", "Bye");
        machines.settle();
        home.deletes(NO);
        home.deletes("wording 2");
        work.says(NO, "1", "ASK", "", "en", "Hi there");

        machines.settle();

        assertThat(home.said).isEqualTo(work.said).containsOnlyKeys(NO);
        assertThat(texts(work)).containsExactly("Hi there");
    }

    @Test
    void aWordingThatIsMissingWithoutBeingDeletedComesBack() {
        home.says(NO, "1", "ASK", "", "en", "Hi");
        machines.settle();
        work.said.clear();

        machines.settle();

        assertThat(home.said).isEqualTo(work.said).containsKey(NO);
    }

    @Test
    void whatANewerVersionWroteIsKeptAndPassedOn() {
        Map<String, List<String>> newer = Map.of(
                "moodRing",
                List.of("1", "1", "m9", "77", "m9", "77", "2", "blue", "green"),
                "signature",
                List.of("2", "what", "ever"));
        machines.account.putAll(newer);
        home.says("signature", "Kim");

        machines.settle();
        machines.account.remove("moodRing");
        machines.get(1).memory = machines.get(1).memory.resting();
        work.look();

        assertThat(machines.account)
                .as("the one is passed on, the other not touched")
                .containsAllEntriesOf(newer);
        assertThat(work.said).containsEntry("moodRing", List.of("blue", "green"));
    }

    @Test
    void whatIsDamagedInTheAccountChangesNothingHereAndIsReplaced() {
        home.says("signature", "Kim");
        home.look();
        for (List<String> damage : List.of(
                List.<String>of(),
                List.of("1"),
                List.of("1", "1", "m1"),
                List.of("1", "1", "m1", "9", "m1", "10", "1", "evil"),
                List.of("1", "1", "m1", "2147483647", "m1", "2147483647", "1", "evil"),
                List.of("1", "99999", "m1", "9"))) {
            machines.account.put("signature", damage);

            home.look();
            work.look();

            assertThat(work.said).as(damage.toString()).containsEntry("signature", List.of("Kim"));
            assertThat(Entry.ofStored(machines.account.get("signature"))).isPresent();
        }
    }

    @Test
    void whoTakesItOutOfTheAccountStopsEveryMachine() {
        home.says("signature", "Kim");
        machines.settle();
        machines.account.clear();

        work.look();

        assertThat(work.stopped).isTrue();
        assertThat(machines.account).isEmpty();
        assertThat(work.said).as("and it keeps what it has").containsEntry("signature", List.of("Kim"));
    }

    @Test
    void aMachineThatBeginsAgainAfterARestPutsInWhatItHas() {
        home.says(NO, "1", "ASK", "", "en", "Hi");
        home.says("signature", "Kim");
        machines.settle();
        home.memory = home.memory.resting();
        machines.account.clear();
        home.deletes(NO);

        home.look();

        assertThat(home.stopped).isFalse();
        assertThat(machines.account).containsKeys("signature", NO);
        assertThat(home.said).as("what was deleted meanwhile stays deleted").doesNotContainKey(NO);
    }

    @Test
    void aProfileThatWasCopiedLosesNothing() {
        home.says(NO, "1", "ASK", "", "en", "Hi");
        home.look();
        Memory copy = home.memory;
        home.says(NO, "1", "ASK", "", "en", "Hi from the first");
        work.memory = copy;
        work.said.put(NO, List.of("1", "ASK", "", "en", "Hi from its copy"));
        work.clock = home.clock;

        machines.settle();

        assertThat(home.said).isEqualTo(work.said);
        assertThat(texts(home)).contains("Hi from the first", "Hi from its copy");
    }

    /** Whatever is done in whatever order, over stale views and jumping clocks: at last all machines say the same. */
    @Property(tries = 500)
    void allMachinesAgreeAtLast(@ForAll @Size(max = 60) List<@IntRange(max = 9_999) Integer> moves) {
        Machines three = new Machines(3);
        for (int move : moves) {
            play(three, move);
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
            play(two, move);
        }
        two.settle();
        Map<String, List<String>> together = Map.copyOf(two.get(0).said);
        for (int move : apart) {
            if (move % 10 < 6) {
                play(two, move);
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

        assertThat(texts(two.get(0))).containsAll(written);
    }

    /** In whatever order, grouping and number machines merge what they know, they know the same. */
    @Property(tries = 500)
    void mergingIsCommutativeAssociativeAndIdempotent(
            @ForAll @Size(max = 40) List<@IntRange(max = 9_999) Integer> moves) {
        Machines three = new Machines(3);
        for (int move : moves) {
            play(three, move);
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
            play(three, move);
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
        home.says("signature", "Kim");

        Following.Outcome outcome = Following.look(home.memory, new Following.Here(home.said, Set.of(), 7), account);

        assertThat(outcome.stopped()).isFalse();
        assertThat(outcome.replica().value("signature")).isEqualTo(List.of("Kim"));
    }

    /** One move of one machine: says a setting, writes or deletes a wording, receives, looks, or has its clock set. */
    private static void play(Machines machines, int move) {
        Machines.Machine machine = machines.get(move / 10 % 3);
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

    private static Replica known(Machines.Machine machine) {
        return machine.memory.replica().hearing(machine.said, Set.of(), machine.clock);
    }

    private static Map<String, Entry> merged(Replica one, Replica other) {
        return one.merge(other.entries()).entries();
    }

    private static List<String> texts(Machines.Machine machine) {
        List<String> texts = new ArrayList<>();
        machine.said.forEach((name, value) -> {
            if (name.startsWith(Replica.WORDING)) {
                texts.add(value.get(4));
            }
        });
        return texts;
    }
}
