package org.replypolitely.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void isBlank_knowsTabNewlineNoBreakAndZeroWidthSpace() {
        assertThat(List.of("", " ", "\t", "\n", "\u00a0", "\u202f", "\u3000", "\u200b", "\ufeff", "\u200f"))
                .allMatch(Texts::isBlank);
        assertThat(List.of("a", "\ud83d\ude80", "\u5c0f", ".")).noneMatch(Texts::isBlank);
    }

    @Test
    void strip_takesNoBreakSpacesAndBidiMarksOffTheEnds() {
        assertThat(Texts.strip("\u00a0\u200fDana Okafor\t\n")).isEqualTo("Dana Okafor");
    }

    @Test
    void tidy_leavesSingleSpacesAndNothingInvisible() {
        assertThat(Texts.tidy(" Dana\u00a0\t\u202eOkafor\u200b ")).isEqualTo("Dana Okafor");
        assertThat(Texts.tidy("\ud83d\ude80  Sam")).isEqualTo("\ud83d\ude80 Sam");
    }

    @Property
    void split_andJoinGiveTheTextBack(@ForAll @CharRange(from = 'a', to = 'c') String text) {
        assertThat(Texts.join(Texts.split(text, 'b'), "b")).isEqualTo(text);
    }

    @Test
    void words_areFoundAroundAnyWhiteSpace() {
        assertThat(Texts.words("\tone\u00a0two\n three ")).containsExactly("one", "two", "three");
        assertThat(Texts.words(" \n")).isEmpty();
    }

    @Test
    void cut_takesAtMostSoManyCharactersAndSplitsNoPair() {
        assertThat(Texts.cut("Dana", 9)).isEqualTo("Dana");
        assertThat(Texts.cut("Dana", 4)).isEqualTo("Dana");
        assertThat(Texts.cut("Dana", 2)).isEqualTo("Da");
        assertThat(Texts.cut("Dana", 0)).isEmpty();
        assertThat(Texts.cut("a\ud83d\ude80b", 2)).isEqualTo("a");
        assertThat(Texts.cut("a\ud83d\ude80b", 3)).isEqualTo("a\ud83d\ude80");
    }

    @Property
    void lower_agreesWithTheJdkForLatinGreekAndCyrillicLetters(
            @ForAll
                    @CharRange(from = ' ', to = '\u012f')
                    @CharRange(from = '\u0391', to = '\u03a9')
                    @CharRange(from = '\u0400', to = '\u045f')
                    char c) {
        assertThat(Chars.lower(c)).isEqualTo(Character.toLowerCase(c));
    }

    @Property
    void isLetter_agreesWithTheJdkForEuropeanScripts(
            @ForAll @CharRange(from = ' ', to = '\u0241') @CharRange(from = '\u0410', to = '\u044f') char c) {
        assertThat(Chars.isLetter(c)).isEqualTo(Character.isLetter(c));
    }

    @Test
    void isLetter_acceptsAstralIdeographsAndRefusesEmoji() {
        assertThat(Chars.isLetter(0x2000B)).isTrue();
        assertThat(Chars.isLetter(0x1F680)).isFalse();
        assertThat(Chars.isLetter(0x2705)).isFalse();
        assertThat(Chars.isLetter(0x0301)).isTrue();
        assertThat(Chars.isLetter(0x0645)).isTrue();
    }

    @Test
    void upper_undoesLowerWhereThereIsAPair() {
        for (char c = 0; c < 0x1F00; c++) {
            if (Chars.isUpper(c)) {
                assertThat(Chars.upper(Chars.lower(c))).isEqualTo(c);
            }
        }
    }

    @Test
    void kebab_isTheDataFilesSpelling() {
        assertThat(Texts.kebab(Thread.State.TIMED_WAITING)).isEqualTo("timed-waiting");
    }

    @Test
    void stableHash_neverChanges() {
        assertThat(StableHash.of("dana-okafor")).isEqualTo(StableHash.of("dana-" + "okafor"));
        assertThat(List.of(StableHash.of(""), StableHash.of("a"), StableHash.of("b")))
                .doesNotHaveDuplicates()
                .allMatch(hash -> hash >= 0);
    }

    @Test
    void textVectors_coverEveryHelperOnEveryInput() {
        assertThat(TextVectors.results()).hasSizeGreaterThan(200).doesNotHaveDuplicates();
    }
}
