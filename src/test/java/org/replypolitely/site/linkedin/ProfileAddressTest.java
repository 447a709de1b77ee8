package org.replypolitely.site.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.linkedin.com/in/amara-okafor/, amara-okafor",
        "/in/amara-okafor, amara-okafor",
        "/in/amara-okafor?miniProfileUrn=urn%3Ali, amara-okafor",
        "/in/amara-okafor#about, amara-okafor",
        "/in/tom%C3%A1s/details/, tom%C3%A1s",
        "/in/, ''",
        "/company/baobab/, ''",
        "'', ''"
    })
    void theSlugIsWhatStandsBetweenTheMarkAndTheNextSeparator(String address, String slug) {
        assertThat(ProfileAddress.slug(address)).isEqualTo(slug);
    }
}
