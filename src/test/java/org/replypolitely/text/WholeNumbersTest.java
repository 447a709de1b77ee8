package org.replypolitely.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeNumbersTest {

    /** Chromium numbers tabs at random, up to the largest int. */
    @Property
    void everyNumberABrowserMayGiveToATabIsRead(@ForAll @IntRange(min = 0) int number) {
        assertThat(WholeNumbers.read(Integer.toString(number))).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "+1", " 1", "1.5", "1e3", "2147483648", "4294967296", "99999999999", "٣", "x"})
    void anythingElseIsNone(String text) {
        assertThat(WholeNumbers.read(text)).isEqualTo(WholeNumbers.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483647", "0", "0000000007"})
    void theBoundsAreRead(String digits) {
        assertThat(WholeNumbers.read(digits)).isEqualTo(Integer.parseInt(digits));
    }
}
