package org.replypolitely.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.replypolitely.decision.Approach;

/** A phrase's words with their slots filled, and how close it fits. */
class PhraseTest {

    private static final Slots NOTHING = new Slots("en", Map.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "After {years?1=a year|one=none|*={years} years}.;1;After a year.",
                "After {years?1=a year|one=none|*={years} years}.;8;After 8 years.",
                "After {years?one=a year|*={years} years}.;1;After a year.",
                "After {years?one=a year|*={years} years}.;12;After 12 years.",
                "After {years?other=years|*=a while}.;8;After years.",
                "After {years?other=years|*=a while}.;1;After a while.",
                "After {years?other=years|*=a while}.;some;After a while.",
                "After {years?some={years?some=a few|*=no}|*=} years.;some;After a few years.",
            })
    void aChoiceTakesTheFirstVariantThatFitsTheValueOrItsNumber(String words, String years, String said) {
        assertThat(phrase(words).words(NOTHING.with(Slot.YEARS, years))).contains(said);
    }

    @Test
    void aPhraseIsSaidOnlyWhereEverySlotThatItsChoiceNeedsIsFilled() {
        Phrase given = phrase("Hi {given}");
        assertThat(given.canBeSaid(NOTHING)).isFalse();
        assertThat(given.words(NOTHING)).isEqualTo(Optional.empty());
        StringBuilder message = new StringBuilder("Oh. ");
        given.say(NOTHING, message);
        assertThat(message.toString()).isEqualTo("Oh. ");
        given.say(NOTHING.with(Slot.GIVEN, "Dana"), message);
        assertThat(message.toString()).isEqualTo("Oh. Hi Dana");
        assertThat(given.words(NOTHING.with(Slot.GIVEN, " \u200B"))).isEmpty();
        Phrase choice = phrase("Hi {register?casual={given}|*=there}");
        assertThat(choice.words(NOTHING)).contains("Hi there");
        assertThat(choice.words(NOTHING.with(Slot.REGISTER, "casual"))).isEmpty();
        assertThat(choice.words(NOTHING.with(Slot.REGISTER, "casual").with(Slot.GIVEN, "Jo")))
                .contains("Hi Jo");
        assertThat(phrase("Hi {register?casual=you|*={given}}").words(NOTHING)).isEmpty();
        assertThat(phrase("Hi").canBeSaid(NOTHING)).isTrue();
    }

    @Test
    void slotsThatAreFilledOnceMoreLeaveTheOthersAlone() {
        Slots dana = NOTHING.with(Slot.GIVEN, "Dana");
        assertThat(dana.with(Slot.SURNAME, "Okafor").value(Slot.GIVEN)).isEqualTo("Dana");
        assertThat(dana.value(Slot.SURNAME)).isEmpty();
        assertThat(NOTHING.value(Slot.GIVEN)).isEmpty();
        assertThat(new Slots("en", Map.of(Slot.GIVEN, "Dana")).value(Slot.GIVEN))
                .isEqualTo("Dana");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Hello.;'';'';'';0",
                "Hello {given}.;'';'';'';2",
                "Hello {displayed}.;'';'';'';1",
                "Hello {title} {surname}.;'';'';'';4",
                "Since {years}.;'';'';'';6",
                "At {place}, {topic}.;'';'';'';12",
                "{turn?1={years}|*=Hello {given}}.;'';'';'';2",
                "{register};'';'';'';0",
                "Hello.;friend;'';'';2",
                "Hello.;friend,family;'';'';2",
                "Hello.;'';note,signed;'';4",
                "Hello.;'';note,familiar;'';2",
                "Hello.;'';polite;'';0",
                "Hello {given}.;friend;note;call;14",
            })
    void theMoreAPhraseAsksForTheCloserItFits(
            String words, String relationships, String when, String offer, int specificity) {
        assertThat(phrase(words, relationships, when, offer).specificity()).isEqualTo(specificity);
    }

    @Test
    void theClosestOnesOfABookComeFirstAndEqualsInTheOrderOfTheFile() {
        PhraseBook book = PhraseBookReader.read("phrases 3 en\n"
                + line("a", "Hello.", "", "", "")
                + line("b", "Hello.", "friend", "", "")
                + line("c", "Hello.", "", "", "")
                + line("d", "Hello.", "friend", "note", "")
                + line("e", "Hello.", "client", "", ""));
        assertThat(book.phrases(Move.CLOSING, 0)).extracting(Phrase::id).containsExactly("d", "b", "e", "a", "c");
        assertThat(book.phrases(Move.CLOSING, 1)).isEmpty();
        assertThat(book.phrases(Move.REASON, 0)).isEmpty();
        assertThat(book.phrases()).extracting(Phrase::id).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void phrasesAreGroupedByExactlyTheReasonsThatTheyTell() {
        String reason = "\treason\t\tdefer\tusual\tneutral\t";
        PhraseBook book = PhraseBookReader.read("phrases 3 en\n"
                + "a" + reason + "field\t\t\t\t\tA.\n"
                + "b" + reason + "field,rare-use\t\t\t\t\tB.\n"
                + "c" + reason + "field\t\t\t\t\tC.\n");
        assertThat(book.groups(Move.REASON))
                .extracting(group -> group.phrases().stream().map(Phrase::id).toList())
                .containsExactly(List.of("a", "c"), List.of("b"));
        PhraseGroup group = book.groups(Move.REASON).get(0);
        int defer = Bits.of(Approach.DEFER);
        int ask = Bits.of(Approach.ASK);
        assertThat(group.serves(defer, Bits.of(Tone.USUAL))).isTrue();
        assertThat(group.serves(ask, Bits.of(Tone.USUAL))).isFalse();
        assertThat(group.serves(defer, Bits.of(Tone.FINAL))).isFalse();
    }

    @Test
    void whatIsFixedNeverChangesItsOwnWords() {
        assertThat(phrase("Hi {given}").isFixed()).isTrue();
        assertThat(phrase("Hi {turn?1=a|*=b}").isFixed()).isFalse();
    }

    private static Phrase phrase(String words) {
        return phrase(words, "", "", "");
    }

    private static Phrase phrase(String words, String relationships, String when, String offer) {
        return PhraseBookReader.read("phrases 3 en\n" + line("id", words, relationships, when, offer))
                .phrases()
                .get(0);
    }

    private static String line(String id, String words, String relationships, String when, String offer) {
        return id + "\tclosing\t\t\tusual\tneutral\t\t" + relationships + "\t" + when + "\t\t" + offer + "\t" + words
                + "\n";
    }
}
