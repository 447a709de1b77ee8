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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.replypolitely.follow.Joining.Difference;

class JoiningTest {

    private static final String NO = "wording 1-no";

    private final Machines machines = new Machines(2);
    private final Machines.Machine home = machines.get(0);
    private final Machines.Machine work = machines.get(1);

    @Test
    void whereNothingOrTheSameIsSaidThereIsNothingToAsk() {
        home.says("signature", "Kim");
        home.says("field", "bridges");
        home.look();
        assertThat(work.outlook()).isEqualTo(new Joining.Outlook(List.of(), Set.of(), Set.of()));
        work.says("signature", "Kim");
        work.says("field");
        work.says("employer", "Oakfield Design");

        Joining.Outlook outlook = work.outlook();

        assertThat(outlook.differences()).isEmpty();
        assertThat(outlook.learned())
                .as("the field is empty here and comes along")
                .containsExactly("field");
    }

    @Test
    void whatIsSetHereAndSaidOtherwiseThereIsAskedAbout() {
        home.says("signature", "Kim");
        home.says("field", "bridges");
        home.look();
        home.says("field");
        home.look();
        work.says("signature", "Kim Lindqvist");
        work.says("field", "tunnels");

        assertThat(work.outlook().differences())
                .containsExactly(
                        new Difference("field", List.of("tunnels"), List.of()),
                        new Difference("signature", List.of("Kim Lindqvist"), List.of("Kim")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatTheUserChoseHoldsOnEveryMachineWhateverTheirClocksSay(boolean mine) {
        home.clock = 900_000;
        home.says("signature", "Kim");
        home.says("field", "bridges");
        home.look();
        work.says("signature", "Kim Lindqvist");
        work.says("field");

        work.joins(mine);
        machines.settle();

        assertThat(work.said)
                .containsEntry("signature", List.of(mine ? "Kim Lindqvist" : "Kim"))
                .containsEntry("field", List.of("bridges"));
        assertThat(home.said).isEqualTo(work.said);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void itHoldsWhereTheMachineTookPartBeforeToo(boolean mine) {
        home.says("signature", "Kim");
        machines.settle();
        work.memory = work.memory.resting();
        home.clock = 900_000;
        home.says("signature", "K.");
        home.look();

        assertThat(work.outlook().differences()).hasSize(1);
        work.joins(mine);
        machines.settle();

        assertThat(home.said).isEqualTo(work.said).containsEntry("signature", List.of(mine ? "Kim" : "K."));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void wordingsOfBothStayWhateverIsChosen(boolean mine) {
        home.says(NO, "1", "ASK", "", "en", "Hi");
        home.says("wording 2", "1", "ASK", "", "en", "Bye");
        machines.settle();
        work.memory = work.memory.resting();
        home.says(NO, "1", "ASK", "", "en", "Hi there");
        home.deletes("wording 2");
        home.look();

        work.joins(mine);
        machines.settle();

        assertThat(work.texts()).containsExactlyInAnyOrder("Hi", "Hi there", "Bye");
        assertThat(home.said).isEqualTo(work.said);
    }

    @Test
    void whatIsShownTellsEveryDifferenceFromEveryOther() {
        Set<Difference> differences = Set.of(
                new Difference("field", List.of("tunnels"), List.of()),
                new Difference("field", List.of(), List.of("tunnels")),
                new Difference("field", List.of("tunnels"), List.of("bridges")),
                new Difference("field", List.of("tunnels", "bridges"), List.of()),
                new Difference("employer", List.of("tunnels"), List.of()));

        assertThat(new Joining.Outlook(List.copyOf(differences), Set.of(), Set.of()).shown())
                .doesNotHaveDuplicates()
                .hasSize(5);
    }

    @Test
    void whatIsDamagedOrOfANewerVersionThereIsNotAskedAbout() {
        machines.account.put("signature", List.of("2", "what", "ever"));
        machines.account.put("field", List.of("1", "1", "m9"));
        work.says("signature", "Kim");
        work.says("field", "bridges");

        assertThat(work.outlook().differences()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void itHoldsWhereThisMachinesOwnClockRanAheadBefore(boolean mine) {
        work.clock = 900_000;
        work.says("signature", "Kim");
        machines.settle();
        work.memory = work.memory.resting();
        work.clock = 2_000;
        work.says("signature", "Kim Lindqvist");

        work.joins(mine);
        machines.settle();

        assertThat(home.said).isEqualTo(work.said).containsEntry("signature", List.of(mine ? "Kim Lindqvist" : "Kim"));
    }

    @Test
    void whatIsEmptyHereIsLearnedThoughItWasSetHereBefore() {
        work.says("signature", "Kim");
        machines.settle();
        work.memory = work.memory.resting();
        work.says("signature");

        assertThat(work.outlook().differences()).isEmpty();
        work.joins(true);
        machines.settle();

        assertThat(home.said).isEqualTo(work.said).containsEntry("signature", List.of("Kim"));
    }

    /**
     * Whatever three machines did before, and whatever one of them did while it took no part: when it joins again, what was asked about is as it
     * was chosen, everywhere, what is empty there is learned, and no words are lost.
     */
    @Property(tries = 500)
    void whatWasAskedAboutIsAsItWasChosenAfterAnyHistory(
            @ForAll @Size(max = 40) List<@IntRange(max = 9_999) Integer> together,
            @ForAll @Size(max = 20) List<@IntRange(max = 9_999) Integer> apart,
            @ForAll @IntRange(max = 9_999) int clockBefore,
            @ForAll @IntRange(max = 9_999) int clockApart,
            @ForAll boolean mine) {
        Machines three = new Machines(3);
        Machines.Machine joining = three.get(2);
        joining.clock = clockBefore;
        for (int move : together) {
            three.play(move);
        }
        joining.says("setting " + clockBefore % 4, "before");
        joining.look();
        joining.memory = joining.memory.resting();
        joining.clock = clockApart;
        for (int move : apart) {
            boolean isOfJoining = three.playedBy(move) == joining;
            boolean looks = move % 10 > 5;
            if (isOfJoining && looks) {
                joining.says("setting " + move % 3);
            } else {
                three.play(move);
            }
        }
        joining.says("setting " + clockApart % 4, "apart");
        three.get(0).look();
        three.get(1).look();
        List<Difference> asked = joining.outlook().differences();
        Map<String, List<String>> there = three.accountSays();
        List<String> emptyHere = new ArrayList<>();
        for (String name : there.keySet()) {
            if (!name.startsWith(Replica.WORDING)
                    && joining.said.getOrDefault(name, List.of()).isEmpty()) {
                emptyHere.add(name);
            }
        }
        List<String> words = new ArrayList<>(joining.texts());

        joining.joins(mine);
        three.settle();

        Map<String, List<String>> settled = three.get(0).said;
        for (Difference difference : asked) {
            assertThat(settled).containsEntry(difference.name(), mine ? difference.here() : difference.there());
        }
        for (String name : emptyHere) {
            assertThat(settled).containsEntry(name, there.getOrDefault(name, List.of()));
        }
        assertThat(three.get(0).texts()).containsAll(words);
        assertThat(set(joining)).isEqualTo(set(three.get(0)));
    }

    private static Map<String, List<String>> set(Machines.Machine machine) {
        Map<String, List<String>> set = new HashMap<>(machine.said);
        set.values().removeIf(List::isEmpty);
        return set;
    }
}
