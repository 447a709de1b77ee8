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
            Luggage luggage = Luggage.of(machine(Map.of("wording 1", wording(kind.repeat(OwnWording.LONGEST)))));
            assertThat(luggage.items()).as(kind).containsOnlyKeys("wording 1");
            assertThat(luggage.left()).isZero();
        }
    }

    @Test
    void whatIsTooLongStaysAndIsCounted() {
        Map<String, List<String>> said = new HashMap<>();
        said.put("channels", List.of("x".repeat(9_000)));
        said.put("signature", List.of("Kim"));

        Luggage luggage = Luggage.of(machine(said));

        assertThat(luggage.items()).containsOnlyKeys("signature");
        assertThat(luggage.left()).isEqualTo(1);
    }

    @Test
    void settingsGoBeforeWordingsAndWhatFindsNoRoomIsCounted() {
        Map<String, List<String>> said = new HashMap<>();
        said.put("signature", List.of("Kim"));
        for (int i = 0; i < OwnWording.MOST; i++) {
            said.put("wording " + (100 + i), wording("好".repeat(OwnWording.LONGEST)));
        }

        Luggage luggage = Luggage.of(machine(said));

        assertThat(luggage.items()).containsKeys("signature", "wording 100");
        assertThat(luggage.left())
                .isEqualTo(OwnWording.MOST + 1 - luggage.items().size());
        int total = 0;
        for (Map.Entry<String, Entry> item : luggage.items().entrySet()) {
            total += Luggage.size(item.getKey(), item.getValue());
        }
        assertThat(total).isLessThanOrEqualTo(102_400);
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

        Luggage luggage = Luggage.of(replica);

        assertThat(luggage.items()).hasSize(500).containsKeys("wording 9999", "wording 1599");
        assertThat(luggage.items()).doesNotContainKey("wording 1000");
        assertThat(luggage.left()).as("nothing that the user has stays behind").isZero();
    }

    /** No item is larger than it is taken to be. */
    @Property
    void aSizeIsNeverTooSmall(@ForAll String name, @ForAll List<String> value) throws JsonProcessingException {
        Entry entry = Entry.NONE.saying(new Version(new Stamp(7, "m"), value));

        int real = new ObjectMapper().writeValueAsString(entry.stored()).getBytes(StandardCharsets.UTF_8).length
                + name.getBytes(StandardCharsets.UTF_8).length;

        assertThat(Luggage.size(name, entry)).isGreaterThanOrEqualTo(real);
    }

    private static List<String> wording(String text) {
        return List.of("1", "ASK", "", "en", text);
    }

    private static Replica machine(Map<String, List<String>> said) {
        return Replica.fresh("m").hearing(said, Set.of(), 10);
    }
}
