package org.replypolitely.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RepeatableSeedsTest {

    private static final List<Long> TRIED_EACH_TIME = List.of(-2L, -25042L, -3061L);

    @Property(tries = 3)
    void aPropertyTriesTheSameValuesInEveryRun(@ForAll long value) {
        assumeThat(System.getProperty("seeds", "")).isNotEqualTo("random");

        assertThat(TRIED_EACH_TIME).contains(value);
    }
}
