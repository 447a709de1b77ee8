package org.replypolitely.face;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgoTest {

    @ParameterizedTest
    @CsvSource({
        "-1, 0, DAY",
        "0, 0, DAY",
        "6, 6, DAY",
        "7, 1, WEEK",
        "29, 4, WEEK",
        "30, 1, MONTH",
        "364, 12, MONTH",
        "365, 1, YEAR",
        "800, 2, YEAR"
    })
    void aTimeIsSaidInTheLargestUnitThatFits(int days, int count, Ago.Unit unit) {
        assertThat(Ago.ofDays(days)).isEqualTo(new Ago(count, unit));
    }
}
