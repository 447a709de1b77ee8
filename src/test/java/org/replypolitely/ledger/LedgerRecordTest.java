package org.replypolitely.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.PublicReason;

class LedgerRecordTest {

    private static final LedgerEntry ENTRY =
            Entries.entry("1", 100, Entries.DANA, Entries.BAKERY, Approach.OPEN_THE_DOOR, PublicReason.LAPSED_UPDATE);

    @Property
    @Domain(Entries.class)
    @Domain(DomainContext.Global.class)
    void anEntryIsReadBackAsItWasWritten(@ForAll LedgerEntry entry) {
        Map<String, String> fields = LedgerRecord.fields(entry);

        assertThat(fields.keySet()).containsExactlyInAnyOrderElementsOf(LedgerRecord.FIELDS);
        assertThat(LedgerRecord.entry(fields)).contains(entry);
    }

    @ParameterizedTest
    @CsvSource({
        "id, ''",
        "version, 2",
        "version, ''",
        "day, -1",
        "day, 12x",
        "day, ''",
        "day, 3000001",
        "day, 99999999",
        "due, soon",
        "approach, SHOUT",
        "reasons, FIELD BECAUSE",
        "reasons, FIELD FIELD",
        "relationship, RIVAL",
        "step, DANCE",
        "outcome, LATER",
    })
    void whatIsDamagedOrNewerIsNoEntry(String field, String value) {
        Map<String, String> fields = new HashMap<>(LedgerRecord.fields(ENTRY));
        fields.put(field, value);

        assertThat(LedgerRecord.entry(fields)).isEmpty();
    }

    @Property
    void aMissingFieldIsDamage(@ForAll("fields") String field) {
        Map<String, String> fields = new HashMap<>(LedgerRecord.fields(ENTRY));
        fields.remove(field);

        assertThat(LedgerRecord.entry(fields)).isEmpty();
    }

    @Test
    void aRecordFromBeforePhrasesWereNotedIsReadWithoutThem() {
        Map<String, String> fields = new HashMap<>(LedgerRecord.fields(ENTRY));
        fields.remove("phrases");

        assertThat(LedgerRecord.entry(fields)).contains(ENTRY);
    }

    @net.jqwik.api.Provide
    static net.jqwik.api.Arbitrary<String> fields() {
        return net.jqwik.api.Arbitraries.of(LedgerRecord.FIELDS).filter(field -> !field.equals("phrases"));
    }
}
