package org.replypolitely.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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
        assertThat(home.texts()).containsExactlyInAnyOrder("Hi from home", "Hi from work");
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
        assertThat(work.texts()).containsExactly("Hi there");
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
        assertThat(home.texts()).contains("Hi from the first", "Hi from its copy");
    }
}
