package org.replypolitely.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Baker at Hearth & Crumb > Hearth & Crumb",
                "Head baker @Northlight | Speaker > Northlight",
                "Bäckerin bei Nordlicht GmbH · Hamburg > Nordlicht GmbH",
                "Illustrator > ''",
                "Young at heart > ''",
                "Ex-baker at Northlight > ''",
                "Formerly at Northlight > ''",
                "Baker at Northlight | Advisor at Hearth > ''",
                "'' > ''",
                "at > ''",
            })
    void theEmployerIsReadOnlyWhereOneIsPlainlyNamed(String headline, String employer) {
        assertThat(Headline.employer(headline)).isEqualTo(employer);
    }
}
