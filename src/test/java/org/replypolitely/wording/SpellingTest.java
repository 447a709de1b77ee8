package org.replypolitely.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.replypolitely.build.PhraseBookCompiler;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.Relationship;
import org.replypolitely.decision.Situations;
import org.replypolitely.invitation.Person;
import org.replypolitely.phrasebook.PhraseBook;
import org.replypolitely.phrasebook.PhraseBookReader;
import org.replypolitely.phrasebook.Register;

/** A region's spelling: the Swiss write ss for ß. */
class SpellingTest {

    private static final PhraseBook GERMAN =
            PhraseBookReader.read(PhraseBookCompiler.compile(Path.of("src/main/resources/phrasebooks/de.ftl")));

    @Test
    void theSwissReadNoEszettButInNames() {
        for (Relationship relationship : Relationship.values()) {
            for (String text : texts(relationship, "CH")) {
                assertThat(text).contains("Voß");
                assertThat(text.replace("Voß", "")).doesNotContain("ß");
            }
        }
    }

    @Test
    void elsewhereItStays() {
        assertThat(String.join("", texts(Relationship.CLIENT, "DE"))).contains("ausschließlich");
        assertThat(String.join("", texts(Relationship.CLIENT, "CH"))).contains("ausschliesslich");
    }

    private static List<String> texts(Relationship relationship, String region) {
        WordingRequest request = Requests.with(
                Requests.with(
                        Requests.of(Situations.firstRun(relationship, Goal.CLOSE_POLITELY)),
                        Register.FORMAL,
                        Length.USUAL,
                        "Dana Voß"),
                new Person("Uwe Voß", "uwe-" + relationship, ""));
        Particulars particulars = new Particulars("", "", Optional.empty(), region, Set.of());
        return Suggester.suggest(Requests.with(request, particulars), GERMAN).stream()
                .map(Wording::text)
                .toList();
    }
}
