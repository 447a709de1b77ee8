package org.replypolitely.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.evidence.RealRules.RULES;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.replypolitely.decision.NoteKind;
import org.replypolitely.text.Texts;

/** The note reader meets notes that nobody wrote: the rules' own words in any order, among letters and signs of all kinds. */
class NoteReaderFuzzTest {

    private static final List<String> WORDS = wordsOfTheRules();

    @Property(tries = 3000)
    void whateverANoteSaysItIsReadTheSameWayAgain(@ForAll("notes") String note) {
        NoteReading reading = NoteReader.read(note, RULES);

        assertThat(NoteReader.read(note, RULES)).isEqualTo(reading);
        assertThat(reading.kind() == NoteKind.NONE).isEqualTo(Texts.isBlank(note));
    }

    @Property(tries = 3000)
    void whiteSpaceAndAddressesMakeNoDifference(@ForAll("notes") String note) {
        if (!Texts.isBlank(note)) {
            assertThat(NoteReader.read("\n\t" + note.replace(" ", " \n ") + " https://example.com/?fair=idiot ", RULES))
                    .isEqualTo(NoteReader.read(note, RULES));
        }
    }

    @Property(tries = 3000)
    void anInsultIsHeardWhateverStandsAroundIt(@ForAll("notes") String before, @ForAll("notes") String after) {
        assertThat(NoteReader.read(before + "\n\nYou’re pathetic.\n\n" + after, RULES)
                        .kind())
                .isEqualTo(NoteKind.HOSTILE);
    }

    @Test
    void aNoteOfAHundredThousandLettersIsReadLikeAShortOne() {
        String note = "Could you refer me? ".repeat(5_000);

        assertThat(NoteReader.read(note, RULES).kind()).isEqualTo(NoteKind.REQUEST);
    }

    @Provide
    Arbitrary<String> notes() {
        Arbitrary<String> words = Arbitraries.of(WORDS);
        Arbitrary<String> signs = Arbitraries.of(
                ".", "?", "!", ",", "…", "¿", "’", "'", "\"", "<b>", "&amp;", "\u200b", "\u202e", "\u00a0", "\n", "😀",
                "\ud83d");
        Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(12);
        return Arbitraries.oneOf(words, words, words, signs, anything)
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join(" ", parts));
    }

    /** Everything that stands in the rules' data, pattern or example: what the reader has an ear for. */
    private static List<String> wordsOfTheRules() {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/evidence"))) {
            return files.sorted()
                    .flatMap(NoteReaderFuzzTest::lines)
                    .filter(line -> line.startsWith("        "))
                    .map(String::strip)
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
