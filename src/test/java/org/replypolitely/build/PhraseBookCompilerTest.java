package org.replypolitely.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.phrasebook.Bits;
import org.replypolitely.phrasebook.Condition;
import org.replypolitely.phrasebook.DetailKind;
import org.replypolitely.phrasebook.Move;
import org.replypolitely.phrasebook.Phrase;
import org.replypolitely.phrasebook.PhraseBook;
import org.replypolitely.phrasebook.PhraseBookReader;
import org.replypolitely.phrasebook.Register;
import org.replypolitely.phrasebook.Slot;
import org.replypolitely.phrasebook.Slots;

class PhraseBookCompilerTest {

    private static final String GOOD = """
            thanks = Thank you for the invitation.
                .move = gratitude
                .examples =
                    → Thank you for the invitation.
            """;

    @ParameterizedTest
    @ValueSource(strings = {"de", "ar", "ja"})
    void theSyntaxCarriesAgreementFormsOfAddressNameOrderAndPlurals(String language) {
        PhraseBook book = PhraseBookReader.read(
                PhraseBookCompiler.compile(Path.of("src/test/resources/phrasebooks", language + ".ftl")));
        assertThat(book.language()).isEqualTo(language);
        assertThat(book.phrases()).isNotEmpty();
    }

    @ParameterizedTest
    @FieldSource("org.replypolitely.panel.ReplyLanguage#BOOKS")
    void everyShippedPhraseBookCompiles(String language) {
        PhraseBook book = PhraseBookReader.read(
                PhraseBookCompiler.compile(Path.of("src/main/resources/phrasebooks", language + ".ftl")));
        assertThat(book.phrases()).hasSizeGreaterThan(200);
    }

    @Test
    void aPhraseSurvivesTheWayIntoTheSmallReader() {
        Phrase phrase = only("""
                -years = { $years ->
                    [1] a year
                   *[other] { $years } years
                }

                a-while = It’s been { -years }, { $given }.
                    .move = reason
                    .registers = casual, neutral
                    .reasons = lapsed-update
                    .examples =
                        years=1; given=Dana → It’s been a year, Dana.
                        years=7; given=Dana → It’s been 7 years, Dana.
                """);
        assertThat(phrase.id()).isEqualTo("a-while");
        assertThat(phrase.use().registers()).isEqualTo(Bits.of(Register.CASUAL) | Bits.of(Register.NEUTRAL));
        assertThat(phrase.reasons()).containsExactly(PublicReason.LAPSED_UPDATE);
        assertThat(phrase.words(new Slots("en", Map.of(Slot.YEARS, "7", Slot.GIVEN, "Mei"))))
                .contains("It’s been 7 years, Mei.");
        assertThat(phrase.words(new Slots("en", Map.of(Slot.YEARS, "7")))).isEmpty();
    }

    @Test
    void aSlotsValueIsNeverReadAsSyntax() {
        Phrase phrase = only("""
                hi = Hi { $given },
                    .move = greeting
                    .examples =
                        given=Dana → Hi Dana,
                """);
        assertThat(phrase.words(new Slots("en", Map.of(Slot.GIVEN, "{surname}|<b>"))))
                .contains("Hi {surname}|<b>,");
    }

    @Test
    void aTermTakesArguments() {
        Phrase phrase = only("""
                -site = { $case ->
                    [of] of the site
                   *[plain] the site
                }

                closing = The rules { -site(case: "of") }.
                    .move = closing
                    .examples =
                        → The rules of the site.
                """);
        assertThat(phrase.words(new Slots("en", Map.of()))).contains("The rules of the site.");
    }

    @Test
    void aBookSaysByWhichWordsItTellsDetailsApart() {
        PhraseBook book = PhraseBookReader.read(PhraseBookCompiler.compile("en.ftl", """
                -detail-when = next in
                    on

                -repeatable = your
                    with

                offer = How about { $detail-kind ->
                    [when] a call { $detail }
                   *[what] { $detail }
                }?
                    .move = alternative
                    .when = acquainted
                    .unless = bereavement
                    .offer = call
                    .covers = closing
                    .examples =
                        detail=next week; detail-kind=when → How about a call next week?
                        detail=a chat; detail-kind=what → How about a chat?
                """));
        assertThat(book.detailKinds().all()).containsExactly(new DetailKind("when", List.of("next", "in", "on")));
        Phrase phrase = book.phrases().get(0);
        assertThat(phrase.covers()).isEqualTo(Bits.of(Move.CLOSING));
        assertThat(phrase.use().unless()).isEqualTo(Bits.of(Condition.BEREAVEMENT));
    }

    @Test
    void everyMistakeIsNamedWithFileLineAndWhatToDo() {
        refuses(GOOD.replace("gratitude", "gratefulness"), "en.ftl:2: ", "gratefulness", "gratitude");
        refuses(GOOD.replace(".move", ".mood"), "en.ftl:2: ", "there is no .mood");
        refuses(
                GOOD.replace("the invitation.\n    .m", "the invitation, { $nickname }.\n    .m"),
                "en.ftl:1: ",
                "$nickname",
                "given");
        refuses(GOOD.replace("→ Thank you", "→ Thanks"), "en.ftl:3: ", "the example says");
        refuses(
                GOOD.replace("        → Thank you for the invitation.", "        Thank you"),
                "en.ftl:3: ",
                "without →");
        refuses(
                GOOD.replace("    .examples =\n        → Thank you for the invitation.\n", ""),
                "en.ftl:1: ",
                "no example");
        refuses(GOOD.replace("Thank you", "That's kind, thank you"), "en.ftl:1: ", "straight apostrophe");
        refuses(GOOD.replace("    .move", "  .move"), "en.ftl:2: ", "four spaces");
        refuses(GOOD.replace("gratitude", "gratitude\n    .reasons = timing, field"), "en.ftl:3: ", "out of order");
        refuses(
                GOOD.replace("gratitude", "gratitude\n    .tones = usual\n    .approaches = ask"),
                "en.ftl:4: ",
                "out of order");
        refuses(GOOD + "\n" + GOOD, "en.ftl:1: ", "stands twice");
        refuses(GOOD + "\n" + GOOD.replace("thanks =", "more-thanks ="), "en.ftl:6: ", "same words as thanks");
        refuses(GOOD.replace("the invitation.\n    .m", "{ -what }.\n    .m"), "en.ftl:1: ", "term -what");
        refuses(GOOD + GOOD.replace("thanks =", "more ="), "en.ftl:5: ", "no empty line");
        refuses(GOOD + "\nnonsense\n", "en.ftl:", "CONTRIBUTING");
    }

    private static Phrase only(String source) {
        PhraseBook book = PhraseBookReader.read(PhraseBookCompiler.compile("en.ftl", source));
        assertThat(book.phrases()).hasSize(1);
        return book.phrases().get(0);
    }

    private static void refuses(String source, String... parts) {
        assertThatThrownBy(() -> PhraseBookCompiler.compile("en.ftl", source))
                .isInstanceOf(DataError.class)
                .hasMessageContainingAll(parts);
    }
}
