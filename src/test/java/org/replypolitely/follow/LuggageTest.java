package org.replypolitely.follow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.replypolitely.own.OwnWording;

class LuggageTest {

    @Test
    void everyWordingOfTheLongestKindTravelsInItsOwnItem() {
        String[] kinds = {"e", "é", "好"};
        for (String kind : kinds) {
            Luggage luggage =
                    Luggage.of(machine(Map.of("wording 1", wording(kind.repeat(OwnWording.LONGEST)))), Map.of());
            assertThat(luggage.send()).as(kind).containsOnlyKeys("wording 1");
            assertThat(luggage.left()).isZero();
        }
    }

    @Test
    void whatIsTooLongStaysAndIsCounted() {
        Map<String, List<String>> said = new HashMap<>();
        said.put("channels", List.of("x".repeat(9_000)));
        said.put("signature", List.of("Kim"));

        Luggage luggage = Luggage.of(machine(said), Map.of());

        assertThat(luggage.send()).containsOnlyKeys("signature");
        assertThat(luggage.left()).isEqualTo(1);
    }

    @Test
    void settingsGoBeforeWordingsAndWhatFindsNoRoomIsCounted() {
        Map<String, List<String>> said = new HashMap<>();
        said.put("signature", List.of("Kim"));
        for (int i = 0; i < OwnWording.MOST; i++) {
            said.put("wording " + (100 + i), wording("好".repeat(OwnWording.LONGEST)));
        }

        Luggage luggage = Luggage.of(machine(said), Map.of());

        assertThat(luggage.send()).containsKeys("signature", "wording 100");
        assertThat(luggage.left())
                .isEqualTo(OwnWording.MOST + 1 - luggage.send().size());
        assertThat(total(luggage.send())).isLessThanOrEqualTo(102_400);
        said.put("field", List.of("bridges"));
        assertThat(Luggage.of(machine(said), luggage.send()).send())
                .as("and a setting finds room where wordings took all that they may")
                .containsKey("field");
    }

    @Test
    void whatLiesInTheAccountAlreadyTakesRoomToo() {
        Map<String, List<String>> said = new HashMap<>();
        for (int i = 0; i < OwnWording.MOST; i++) {
            said.put("wording " + (100 + i), wording("x".repeat(1_690)));
        }
        Map<String, List<String>> account =
                new HashMap<>(Luggage.of(machine(said), Map.of()).send());
        assertThat(account).hasSize(OwnWording.MOST);
        said.replaceAll((name, value) -> name.equals("wording 149") ? value : wording("x".repeat(2_000)));

        Luggage luggage = Luggage.of(machine(said), account);
        account.putAll(luggage.send());

        assertThat(total(account)).isBetween(88_000, 90_000);
        assertThat(luggage.left())
                .isEqualTo(OwnWording.MOST - 1 - luggage.send().size());
    }

    @Test
    void whatGetsShorterGoesInAnyCaseAndMakesRoom() {
        Map<String, List<String>> account = new HashMap<>();
        for (int i = 0; i < 13; i++) {
            account.put("another's " + i, List.of("x".repeat(7_650)));
        }
        account.put("wording 9", wording("x".repeat(500)));
        Replica deleted = machine(Map.of("wording 9", wording("x".repeat(500)), "wording 8", wording("x".repeat(300))))
                .hearing(Map.of(), Set.of("wording 9"), 11);
        assertThat(total(account)).isGreaterThan(100_000);

        assertThat(Luggage.of(deleted, account).send()).containsOnlyKeys("wording 9");
        account.remove("another's 12");
        account.remove("another's 11");
        assertThat(Luggage.of(deleted, account).send()).containsOnlyKeys("wording 9", "wording 8");
    }

    @Test
    void whatWasDeletedGoesLastAndTheLatestFirst() {
        Replica replica = Replica.fresh("m");
        for (int i = 0; i < 600; i++) {
            String name = "wording " + (1_000 + i);
            replica = replica.hearing(Map.of(name, wording("Hi")), Set.of(), 10);
            replica = replica.hearing(Map.of(), Set.of(name), 10);
        }
        replica = replica.hearing(Map.of("wording 9999", wording("Hi")), Set.of(), 10);

        replica = replica.hearing(Map.of("signature", List.of("Kim")), Set.of(), 10);

        Luggage luggage = Luggage.of(replica, Map.of());

        assertThat(luggage.send()).hasSize(440).containsKeys("signature", "wording 9999", "wording 1599");
        assertThat(luggage.send()).doesNotContainKey("wording 1000");
        assertThat(luggage.left()).as("nothing that the user has stays behind").isZero();
    }

    /** No item is larger than it is taken to be. */
    @Property
    void aSizeIsNeverTooSmall(@ForAll String name, @ForAll List<String> value) throws JsonProcessingException {
        Entry entry = Entry.NONE.saying(new Version(new Stamp(7, "m"), value));

        int real = new ObjectMapper().writeValueAsString(entry.stored()).getBytes(StandardCharsets.UTF_8).length
                + name.getBytes(StandardCharsets.UTF_8).length;

        assertThat(Luggage.size(name, entry.stored())).isGreaterThanOrEqualTo(real);
    }

    private static int total(Map<String, List<String>> items) {
        int total = 0;
        for (Map.Entry<String, List<String>> item : items.entrySet()) {
            total += Luggage.size(item.getKey(), item.getValue());
        }
        return total;
    }

    private static List<String> wording(String text) {
        return List.of("1", "ASK", "", "en", text);
    }

    private static Replica machine(Map<String, List<String>> said) {
        return Replica.fresh("m").hearing(said, Set.of(), 10);
    }
}
