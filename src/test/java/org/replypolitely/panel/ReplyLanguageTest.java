package org.replypolitely.panel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReplyLanguageTest {

    @Test
    void theUsersChoiceGoesBeforeTheNoteAndTheNoteBeforeTheBrowser() {
        assertThat(ReplyLanguage.of("en", "de", "de")).isEqualTo("en");
        assertThat(ReplyLanguage.of("", "de", "en_US")).isEqualTo("de");
        assertThat(ReplyLanguage.of("", "", "de_CH")).isEqualTo("de");
        assertThat(ReplyLanguage.of("de-AT", "en", "en")).isEqualTo("de");
    }

    @Test
    void aLanguageWithoutAPhraseBookCountsAsNone() {
        assertThat(ReplyLanguage.of("", "fr", "de")).isEqualTo("de");
        assertThat(ReplyLanguage.of("tlh", "ja", "fr")).isEqualTo("en");
        assertThat(ReplyLanguage.of("", "den", "")).isEqualTo("en");
    }
}
