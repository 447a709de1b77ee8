package org.replypolitely.face;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialTest {

    @ParameterizedTest
    @CsvSource({
        "Dana Whitfield, D",
        "Dr. Priya Raman, P",
        "Prof. Dr. Jonas Huber, J",
        "Dr Amara Okafor, A",
        "Dipl.-Ing. Mira Stone, M",
        "J. Stone, J",
        "Sam B., S",
        "Dr., D",
        "'', ''",
    })
    void aTitleIsNotTheName(String name, String initial) {
        assertThat(Initial.of(name)).isEqualTo(initial);
    }

    @ParameterizedTest
    @CsvSource({"!!!, !", "'𐐔', 𐐔"})
    void whatIsNoNameIsTakenAsItIs(String name, String initial) {
        assertThat(Initial.of(name)).isEqualTo(initial);
    }
}
