package org.replypolitely.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
        assertThat(work.outlook()).isEqualTo(new Joining.Outlook(List.of(), 0, Set.of()));
        work.says("signature", "Kim");
        work.says("field");
        work.says("employer", "Oakfield Design");

        Joining.Outlook outlook = work.outlook();

        assertThat(outlook.differences()).isEmpty();
        assertThat(outlook.learned())
                .as("the field is empty here and comes along")
                .isEqualTo(1);
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
    void whatIsDamagedOrOfANewerVersionThereIsNotAskedAbout() {
        machines.account.put("signature", List.of("2", "what", "ever"));
        machines.account.put("field", List.of("1", "1", "m9"));
        work.says("signature", "Kim");
        work.says("field", "bridges");

        assertThat(work.outlook().differences()).isEmpty();
    }

    /** Whatever three machines did before: what was asked about is as it was chosen, everywhere, and no words are lost. */
    @Property(tries = 300)
    void whatWasAskedAboutIsAsItWasChosenAfterAnyHistory(
            @ForAll @Size(max = 40) List<@IntRange(max = 9_999) Integer> moves, @ForAll boolean mine) {
        Machines three = new Machines(3);
        Machines.Machine joining = three.get(2);
        for (int move : moves) {
            boolean takesPart = move / 10 % 3 != 2 || move % 10 < 6;
            if (takesPart) {
                three.play(move);
            }
        }
        three.get(0).look();
        three.get(1).look();
        List<Difference> asked = joining.outlook().differences();
        List<String> words = new ArrayList<>(joining.texts());

        joining.joins(mine);
        three.settle();

        Map<String, List<String>> settled = three.get(0).said;
        for (Difference difference : asked) {
            assertThat(settled).containsEntry(difference.name(), mine ? difference.here() : difference.there());
        }
        assertThat(three.get(0).texts()).containsAll(words);
        assertThat(joining.said).isEqualTo(settled);
    }
}
