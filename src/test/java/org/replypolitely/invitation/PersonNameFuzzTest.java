package org.replypolitely.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.replypolitely.text.Chars;

/** Whatever stands where a name should: nothing is made up, and nothing breaks. */
class PersonNameFuzzTest {

    @Property(tries = 20_000)
    void everyLetterOfANameStandsInWhatIsDisplayedInThatOrder(@ForAll("displayed") String displayed) {
        PersonName name = PersonName.parse(displayed);

        for (String part : new String[] {name.given(), name.surname(), name.title()}) {
            assertThat(isSubsequence(letters(part), letters(displayed)))
                    .as("%s of %s", part, displayed)
                    .isTrue();
            assertThat(part.isEmpty() || part.codePoints().anyMatch(Chars::isLetter))
                    .as(part)
                    .isTrue();
        }
        assertThat(!name.displayed().isEmpty()
                        || (name.given().isEmpty() && name.surname().isEmpty()))
                .isTrue();
    }

    @Property(tries = 5_000)
    void aNameIsReadTheSameWayAgain(@ForAll("displayed") String displayed) {
        assertThat(PersonName.parse(displayed)).isEqualTo(PersonName.parse(displayed));
    }

    @Example
    void aWordOfCombiningMarksAloneBreaksNothing() {
        everyLetterOfANameStandsInWhatIsDisplayedInThatOrder("A \u0301\u0302");
        everyLetterOfANameStandsInWhatIsDisplayedInThatOrder("A \u0e34");
    }

    private static boolean isSubsequence(List<Integer> part, List<Integer> whole) {
        int found = 0;
        for (int i = 0; i < whole.size() && found < part.size(); i++) {
            if (whole.get(i).equals(part.get(found))) {
                found++;
            }
        }
        return found == part.size();
    }

    private static List<Integer> letters(String text) {
        return text.codePoints()
                .map(FancyLetters::plain)
                .filter(Character::isLetter)
                .map(Character::toUpperCase)
                .boxed()
                .toList();
    }

    @Provide
    Arbitrary<String> displayed() {
        Arbitrary<String> words = Arbitraries.of(
                        "Dana",
                        "OKAFOR",
                        "van",
                        "der",
                        "de",
                        "la",
                        "Dr.",
                        "Prof.",
                        "PhD,",
                        "MBA",
                        "(she/her)",
                        "|",
                        "-",
                        "–",
                        "🚀",
                        "赵美琳",
                        "佐藤",
                        "ليلى",
                        "Мария",
                        "J.",
                        "O’Neil",
                        "McDonald",
                        "Jr.",
                        "“DJ”",
                        "He/Him",
                        ",",
                        "’",
                        "",
                        "\u202e",
                        "\u00a0",
                        "ﬁ",
                        "İ",
                        "ß",
                        "Hiring",
                        "CEO",
                        "at",
                        "\t")
                .list()
                .ofMaxSize(7)
                .map(list -> String.join(" ", list));
        return Arbitraries.oneOf(words, Arbitraries.strings().ofMaxLength(40));
    }
}
