package org.replypolitely.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.replypolitely.phrasebook.Phrase;
import org.replypolitely.phrasebook.PhraseBookReader;
import org.replypolitely.phrasebook.Slot;
import org.replypolitely.phrasebook.Slots;

/** How a book says, once for all of its words, what a region spells otherwise. */
class RespellingTest {

    @Test
    void aWordIsRespelledWhereItStandsWholeSmallOrLarge() {
        String source = "-spelling-US = favour>favor programme>program";
        assertThat(said(source, "US", "A favour, Favours, FAVOUR, favoured. Programme"))
                .isEqualTo("A favor, Favours, FAVOUR, favoured. Program");
        assertThat(said(source, "GB", "A favour")).isEqualTo("A favour");
        assertThat(said(source, "", "A favour")).isEqualTo("A favour");
    }

    @Test
    void aLetterIsRespelledWhereverItStands() {
        assertThat(said("-spelling-CH = ß>ss", "CH", "Heißt das ausschließlich?"))
                .isEqualTo("Heisst das ausschliesslich?");
    }

    @Test
    void eachRegionHasItsOwn() {
        String source = "-spelling-US = favour>favor\n\n-spelling-CA = centre>center favour>favour’";
        assertThat(said(source, "US", "A favour at the centre")).isEqualTo("A favor at the centre");
        assertThat(said(source, "CA", "A favour at the centre")).isEqualTo("A favour’ at the center");
    }

    @Test
    void namesAndWhatPeopleTypedStayAsTheyAre() {
        Phrase phrase = phrase("-spelling-CH = ß>ss", "Heißt { $given } so");
        assertThat(phrase.words(new Slots("de", Map.of(Slot.REGION, "CH", Slot.GIVEN, "Voß"))))
                .contains("Heisst Voß so");
    }

    @Test
    void whatIsNoPairIsRefused() {
        for (String pair : new String[] {"ß", ">ss", "ß>s>s"}) {
            assertThatThrownBy(() -> phrase("-spelling-CH = " + pair, "Hallo"))
                    .hasMessageContaining("write it as ß>ss");
        }
    }

    private static String said(String spelling, String region, String words) {
        return phrase(spelling, words)
                .words(new Slots("en", Map.of(Slot.REGION, region)))
                .orElseThrow();
    }

    private static Phrase phrase(String spelling, String words) {
        String source =
                spelling + "\n\nphrase = " + words + "\n    .move = gratitude\n    .examples =\n        given=Dana → "
                        + words.replace("{ $given }", "Dana") + "\n";
        return PhraseBookReader.read(PhraseBookCompiler.compile("en.ftl", source))
                .phrases()
                .get(0);
    }
}
