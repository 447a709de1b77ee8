package org.replypolitely.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.replypolitely.phrasebook.PhraseBook;
import org.replypolitely.phrasebook.PhraseBookReader;
import org.replypolitely.tact.TactRulesReader;

/** Whoever edits a phrase book gets a line and a reason for what is wrong, and never a stack trace of ours. */
class PhraseBookFuzzTest {

    private static final Path BOOK = Path.of("src/main/resources/phrasebooks/en.ftl");
    private static final List<String> BOOK_LINES = firstLines(BOOK);
    private static final List<String> COMPILED =
            PhraseBookCompiler.compile(BOOK).lines().limit(120).toList();
    private static final List<String> RULES = TactRuleCompiler.compile(Path.of("src/main/resources/tact/en.ftl"))
            .lines()
            .toList();

    @Property(tries = 1500)
    void aDamagedBookCompilesOrIsRefusedByFileAndLine(@ForAll("damages") List<Damage> damages) {
        String source = String.join("\n", damaged(BOOK_LINES, damages));
        refused(DataError.class, () -> PhraseBookReader.read(PhraseBookCompiler.compile("en.ftl", source)));
    }

    @Property(tries = 3000)
    void aDamagedCompiledBookIsReadOrRefusedByLine(@ForAll("damages") List<Damage> damages) {
        String compiled = String.join("\n", damaged(COMPILED, damages));
        refused(IllegalArgumentException.class, () -> {
            PhraseBook book = PhraseBookReader.read(compiled);
            assertThat(book.phrases()).isNotNull();
        });
    }

    @Property(tries = 3000)
    void damagedCompiledRulesAreReadOrRefusedByLine(@ForAll("damages") List<Damage> damages) {
        String compiled = String.join("\n", damaged(RULES, damages));
        refused(IllegalArgumentException.class, () -> TactRulesReader.read(compiled));
    }

    /** Found by the property above, seed -2303402452629045299. */
    @Example
    void aListOfNoWordsIsRefusedByLine() {
        assertThatThrownBy(() -> PhraseBookReader.read(COMPILED.get(0) + "\n@detail "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 2");
    }

    private static void refused(Class<? extends Throwable> how, ThrowingCallable reading) {
        Throwable thrown = catchThrowable(reading);
        if (thrown != null) {
            assertThat(thrown).isInstanceOf(how);
            assertThat(thrown.getMessage()).isNotBlank();
        }
    }

    private static List<String> damaged(List<String> lines, List<Damage> damages) {
        List<String> damaged = new ArrayList<>(lines);
        for (Damage damage : damages) {
            damage.applyTo(damaged);
        }
        return damaged;
    }

    @Provide
    Arbitrary<List<Damage>> damages() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(0, 10_000),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.of(
                                "{",
                                "}",
                                "{ $given }",
                                "{ -term }",
                                "->",
                                "*[",
                                "\t",
                                "|",
                                "=",
                                "  ",
                                "\u0000",
                                "{ \"",
                                "#",
                                "\u202e",
                                "99999999999",
                                ".move = ",
                                ".when = never",
                                "@detail ",
                                "@repeatable ",
                                ",",
                                "[",
                                "\\",
                                "*",
                                "?",
                                "^",
                                "$"))
                .as(Damage::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    enum Kind {
        INSERT,
        CUT,
        DROP_LINE,
        DOUBLE_LINE,
        REPLACE_LINE,
        CUT_WORD
    }

    /** One thing that is done to one line. */
    record Damage(Kind kind, int line, int column, String text) {
        void applyTo(List<String> lines) {
            if (lines.isEmpty()) {
                return;
            }
            int at = line % lines.size();
            String old = lines.get(at);
            int place = old.isEmpty() ? 0 : column % (old.length() + 1);
            switch (kind) {
                case INSERT -> lines.set(at, old.substring(0, place) + text + old.substring(place));
                case CUT -> lines.set(at, old.substring(0, place));
                case DROP_LINE -> lines.remove(at);
                case DOUBLE_LINE -> lines.add(at, old);
                case REPLACE_LINE -> lines.set(at, text);
                case CUT_WORD -> lines.set(at, old.substring(0, Math.max(0, place - 3)) + old.substring(place));
            }
        }
    }

    /** The terms and the first phrases: enough of every part, and quick to compile. */
    private static List<String> firstLines(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            int end = Math.min(400, lines.size() - 1);
            while (end < lines.size() - 1 && !lines.get(end).isEmpty()) {
                end++;
            }
            return lines.subList(0, end);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
