package org.replypolitely.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.Relationship;
import org.replypolitely.decision.Situations;
import org.replypolitely.invitation.Person;
import org.replypolitely.invitation.PersonName;
import org.replypolitely.phrasebook.Register;
import org.replypolitely.text.Texts;

/** The corpus of awkward names: each is read and greeted as its line says. */
class AwkwardNamesTest {

    record Row(String displayed, String given, String surname, String title, String casual, String formal) {}

    static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/names/awkward.tsv"))) {
            if (!line.startsWith("# ")) {
                List<String> fields = Texts.split(line, '\t');
                rows.add(new Row(
                        fields.get(0), fields.get(1), fields.get(2), fields.get(3), fields.get(4), fields.get(5)));
            }
        }
        return rows;
    }

    @Test
    void theCorpusIsLarge() throws IOException {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(100).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aNameIsTakenApartAsExpected(Row row) {
        PersonName name = PersonName.parse(row.displayed());
        assertThat(name.given()).isEqualTo(row.given());
        assertThat(name.surname()).isEqualTo(row.surname());
        assertThat(name.title()).isEqualTo(row.title());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aPersonIsGreetedAsExpected(Row row) {
        String casual = greeting(row, Register.CASUAL);
        String name = row.casual().isEmpty() ? "" : " " + row.casual();
        assertThat(casual).isIn("Hi" + name + ",", "Hello" + name + ",");
        assertThat(greeting(row, Register.FORMAL)).isEqualTo(row.formal());
    }

    private static String greeting(Row row, Register register) {
        WordingRequest request = Requests.of(Situations.firstRun(Relationship.CLIENT, Goal.CLOSE_POLITELY));
        WordingRequest named = Requests.with(request, new Person(row.displayed(), "", ""));
        String text = Suggester.suggest(Requests.with(named, register, Length.USUAL, ""), Requests.ENGLISH)
                .get(0)
                .text();
        return text.substring(0, text.indexOf('\n'));
    }
}
