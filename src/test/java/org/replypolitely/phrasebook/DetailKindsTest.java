package org.replypolitely.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.replypolitely.phrasebook.DetailKinds.Recognised;

class DetailKindsTest {

    private static final DetailKinds KINDS = new DetailKinds(List.of(
            new DetailKind("when", List.of("next", "in", "on")),
            new DetailKind("do", List.of("grab")),
            new DetailKind("day", List.of("Tuesday", "on"))));

    @Test
    void theFirstWordTellsTheKind() {
        assertThat(KINDS.recognise("next week")).isEqualTo(new Recognised("next week", "when"));
        assertThat(KINDS.recognise("grab a coffee")).isEqualTo(new Recognised("grab a coffee", "do"));
        assertThat(KINDS.recognise("the reunion")).isEqualTo(new Recognised("the reunion", "what"));
        assertThat(KINDS.recognise("inside")).isEqualTo(new Recognised("inside", "what"));
    }

    @Test
    void theFirstWordIsSpelledAsInsideASentence() {
        assertThat(KINDS.recognise("Next week")).isEqualTo(new Recognised("next week", "when"));
        assertThat(KINDS.recognise("tuesday, at ten")).isEqualTo(new Recognised("Tuesday, at ten", "day"));
        assertThat(KINDS.recognise("Dinner")).isEqualTo(new Recognised("Dinner", "what"));
    }

    @Test
    void ofTwoKindsThatKnowTheSameWordTheFirstCounts() {
        assertThat(KINDS.recognise("on Friday")).isEqualTo(new Recognised("on Friday", "when"));
    }

    @Test
    void aDateIsKnownByItsMonthWhicheverComesFirst() {
        DetailKinds dates = new DetailKinds(List.of(
                new DetailKind("day", List.of("May_#", "#_May", "Friday")),
                new DetailKind("when", List.of("in", "May>in_May"))));
        assertThat(dates.recognise("may 3")).isEqualTo(new Recognised("May 3", "day"));
        assertThat(dates.recognise("3 May, at ten")).isEqualTo(new Recognised("3 May, at ten", "day"));
        assertThat(dates.recognise("3rd may")).isEqualTo(new Recognised("3rd May", "day"));
        assertThat(dates.recognise("May")).isEqualTo(new Recognised("in May", "when"));
        assertThat(dates.recognise("may or June")).isEqualTo(new Recognised("in May or June", "when"));
        assertThat(dates.recognise("3 weeks")).isEqualTo(new Recognised("3 weeks", "what"));
        assertThat(dates.recognise("3")).isEqualTo(new Recognised("3", "what"));
        assertThat(dates.recognise("in May")).isEqualTo(new Recognised("in May", "when"));
    }

    @Test
    void nothingIsAThing() {
        assertThat(KINDS.recognise("")).isEqualTo(new Recognised("", "what"));
    }
}
