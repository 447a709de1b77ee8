package org.replypolitely.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dana Okafor (she/her)",
                "Dana Okafor (She, Her)",
                "Dana Okafor she/her",
                "Dana Okafor (sie/ihr)",
                "Ms. Dana Okafor",
                "Frau Dana Okafor",
                "Dana Okafor (elle)"
            })
    void pronounsAndTitlesTellTheFeminine(String displayed) {
        assertThat(Gender.toldBy(displayed)).contains(Gender.FEMININE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sam Lee (he/him)", "Herr Sam Lee", "Mr Sam Lee", "Sam Lee (er/ihm)", "Sam Lee (él)"})
    void pronounsAndTitlesTellTheMasculine(String displayed) {
        assertThat(Gender.toldBy(displayed)).contains(Gender.MASCULINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dana Okafor",
                "Mary Sherman",
                "Dana Okafor (they/them)",
                "Dana Okafor (she/they/he)",
                "Her Majesty",
                "Il Han",
                "Dr. Dana Okafor",
                ""
            })
    void nothingElseTellsAGender(String displayed) {
        assertThat(Gender.toldBy(displayed)).isEmpty();
    }

    @Test
    void aNameOfAnyLengthIsSafe() {
        assertThat(Gender.toldBy("(she) ".repeat(50_000))).isEmpty();
    }
}
