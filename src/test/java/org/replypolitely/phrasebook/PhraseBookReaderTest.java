package org.replypolitely.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.Relationship;

class PhraseBookReaderTest {

    private static final String PLAIN = "plain\tclosing\t\t\tusual\tneutral\t\t\t\t\t\tBye.";

    @Test
    void everyFieldIsReadIntoItsPlace() {
        PhraseBook book = PhraseBookReader.read("phrases 3 de-AT\n\n"
                + "@detail when next in\n"
                + "@small-after-greeting danke ich\n"
                + "@repeatable with\n"
                + "@employer-after at bei\n"
                + "field\treason\tclosing,step\task,defer\tusual,final\tcasual,formal\tfield,rare-use\tfriend,client"
                + "\tnote,signed\tlayoff,polite\tcall\tFor my {detail}.\n"
                + PLAIN + "\n");
        assertThat(book.language()).isEqualTo("de-AT");
        assertThat(book.detailKinds().all()).containsExactly(new DetailKind("when", List.of("next", "in")));
        assertThat(book.employerAfter()).containsExactly("at", "bei");
        assertThat(book.phrases()).extracting(Phrase::id).containsExactly("field", "plain");
        Phrase phrase = book.phrases().get(0);
        assertThat(phrase.move()).isEqualTo(Move.REASON);
        assertThat(phrase.covers()).isEqualTo(Bits.of(Set.of(Move.CLOSING, Move.STEP)));
        assertThat(phrase.use())
                .isEqualTo(new Use(
                        Bits.of(Set.of(Approach.ASK, Approach.DEFER)),
                        Bits.of(Set.of(Tone.USUAL, Tone.FINAL)),
                        Bits.of(Set.of(Register.CASUAL, Register.FORMAL)),
                        Bits.of(Set.of(Relationship.FRIEND, Relationship.CLIENT)),
                        Bits.of(Set.of(Condition.NOTE, Condition.SIGNED)),
                        Bits.of(Set.of(Condition.LAYOFF, Condition.POLITE))));
        assertThat(phrase.reasons()).containsExactlyInAnyOrder(PublicReason.FIELD, PublicReason.RARE_USE);
        assertThat(phrase.offer()).isEqualTo("call");
        assertThat(book.phrases().get(1).covers()).isZero();
        assertThat(book.phrases().get(1).reasons()).isEmpty();
        StringBuilder message = new StringBuilder("Hallo,Danke");
        book.spellAfterGreeting(message, 6, 6);
        assertThat(message.toString()).isEqualTo("Hallo,danke");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'plain\tclosing'|line 3: 2 fields instead of 12",
                "'a\tbow\t\t\tusual\tneutral\t\t\t\t\t\tBye.'|'line 3: unknown word \"bow\"'",
                "'a\tclosing\t\task,beg\tusual\tneutral\t\t\t\t\t\tBye.'|'line 3: unknown word \"beg\"'",
                "'a\tclosing\t\t\tusual\tneutral\t\t\t\t\t\tBye {who}.'|'line 3: unknown word \"who\"'",
                "'a\tclosing\t\t\tusual\tneutral\t\t\t\t\t\tBye {given'|line 3: damaged words at character 11",
                "'a\tclosing\t\t\tusual\tneutral\t\t\t\t\t\tBye} you'|line 3: damaged words at character 4",
                "'a\tclosing\t\t\tusual\tneutral\t\t\t\t\t\t{turn?1=a}'|line 3: damaged words at character 11",
                "'a\tclosing\t\t\tusual\tneutral\t\t\t\t\t\t{turn?*=a|1=b}'|line 3: damaged words at character 11",
                "'a\tclosing\t\t\tusual\tneutral\t\t\t\t\t\t{turn?1'|line 3: damaged words at character 8",
                "'@repeatable '|line 3: @repeatable lists nothing",
            })
    void whatIsDamagedIsRefusedByItsLine(String line, String message) {
        assertThatThrownBy(() -> PhraseBookReader.read("phrases 3 en\n" + PLAIN + "\n" + line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void aFileOfSomethingElseIsRefused() {
        assertThatThrownBy(() -> PhraseBookReader.read("tact 1 en\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line 1: not a compiled phrase book");
    }
}
