package org.replypolitely.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.replypolitely.phrasebook.DetailKind.Recognised;

class DetailKindTest {

    private static final List<DetailKind> KINDS = List.of(
            new DetailKind("when", List.of("next", "in", "on")),
            new DetailKind("do", List.of("grab")),
            new DetailKind("day", List.of("Tuesday")));

    @Test
    void theFirstWordTellsTheKind() {
        assertThat(DetailKind.recognise("next week", KINDS)).isEqualTo(new Recognised("next week", "when"));
        assertThat(DetailKind.recognise("grab a coffee", KINDS)).isEqualTo(new Recognised("grab a coffee", "do"));
        assertThat(DetailKind.recognise("the reunion", KINDS)).isEqualTo(new Recognised("the reunion", "what"));
        assertThat(DetailKind.recognise("inside", KINDS)).isEqualTo(new Recognised("inside", "what"));
    }

    @Test
    void theFirstWordIsSpelledAsInsideASentence() {
        assertThat(DetailKind.recognise("Next week", KINDS)).isEqualTo(new Recognised("next week", "when"));
        assertThat(DetailKind.recognise("tuesday, at ten", KINDS)).isEqualTo(new Recognised("Tuesday, at ten", "day"));
        assertThat(DetailKind.recognise("Dinner", KINDS)).isEqualTo(new Recognised("Dinner", "what"));
    }

    @Test
    void nothingIsAThing() {
        assertThat(DetailKind.recognise("", KINDS)).isEqualTo(new Recognised("", "what"));
    }
}
