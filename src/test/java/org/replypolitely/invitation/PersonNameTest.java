package org.replypolitely.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    static Stream<Arguments> names() {
        return Stream.of(
                // displayed, given, surname, title
                Arguments.of("Dana Okafor", "Dana", "Okafor", ""),
                Arguments.of("Dr. Priya Raman, PhD, PMP", "Priya", "Raman", "Dr."),
                Arguments.of("Prof. Dr. Jonas Weber", "Jonas", "Weber", "Prof."),
                Arguments.of("Sam Lee, MBA", "Sam", "Lee", ""),
                Arguments.of("Sam Lee MBA", "Sam", "Lee", ""),
                Arguments.of("Sam Lee Jr.", "Sam", "Lee", ""),
                Arguments.of("Raman, Priya", "Priya", "Raman", ""),
                Arguments.of("🚀 Mei Tanaka 🚀", "Mei", "Tanaka", ""),
                Arguments.of("Alex Kim (she/her)", "Alex", "Kim", ""),
                Arguments.of("Alex Kim she/her", "Alex", "Kim", ""),
                Arguments.of("DANA OKAFOR", "Dana", "Okafor", ""),
                Arguments.of("MARY-ANN O'NEIL", "Mary-Ann", "O’Neil", ""),
                Arguments.of("RONALD MCDONALD", "Ronald", "McDonald", ""),
                Arguments.of("dana okafor", "Dana", "Okafor", ""),
                Arguments.of("Ludo van der Berg", "Ludo", "van der Berg", ""),
                Arguments.of("LUDO VAN DER BERG", "Ludo", "van der Berg", ""),
                Arguments.of("Maria de la Cruz", "Maria", "de la Cruz", ""),
                Arguments.of("Omar bin Rashid", "Omar", "bin Rashid", ""),
                Arguments.of("Abdul Rahman Aziz", "Abdul Rahman", "Aziz", ""),
                Arguments.of("Ben Alder", "Ben", "Alder", ""),
                Arguments.of("Jean-Luc Moreau", "Jean-Luc", "Moreau", ""),
                Arguments.of("J. Smith", "", "Smith", ""),
                Arguments.of("Dana O.", "Dana", "", ""),
                Arguments.of("Dana", "Dana", "", ""),
                Arguments.of("Dr. Raman", "", "Raman", "Dr."),
                Arguments.of("Dana Okafor | We’re hiring", "Dana", "Okafor", ""),
                Arguments.of("Dana Okafor - CEO at Acme", "Dana", "Okafor", ""),
                Arguments.of("Dana Okafor Hiring Java", "Dana", "Okafor", ""),
                Arguments.of("Wei Zhang 张伟", "Wei", "Zhang", ""),
                Arguments.of("Jack Ma", "Jack", "Ma", ""),
                Arguments.of("Ivan Do", "Ivan", "Do", ""),
                Arguments.of("Zoë Ångström", "Zoë", "Ångström", ""),
                Arguments.of("Мария Иванова", "Мария", "Иванова", ""),
                Arguments.of("مريم حسن", "مريم", "حسن", ""),
                Arguments.of("Dana “DJ” Okafor", "Dana", "Okafor", ""));
    }

    @ParameterizedTest
    @MethodSource("names")
    void parse_findsTheParts(String displayed, String given, String surname, String title) {
        PersonName name = PersonName.parse(displayed);
        assertThat(name.given()).isEqualTo(given);
        assertThat(name.surname()).isEqualTo(surname);
        assertThat(name.title()).isEqualTo(title);
        assertThat(name.displayed()).isNotEmpty();
    }

    @Test
    void parse_leavesEastAsianNamesWhole() {
        assertThat(PersonName.parse("李小龙")).isEqualTo(new PersonName("", "", "", "李小龙"));
        assertThat(PersonName.parse("佐藤 花子")).isEqualTo(new PersonName("", "佐藤", "", "佐藤 花子"));
        assertThat(PersonName.parse("김민준")).isEqualTo(new PersonName("", "", "", "김민준"));
    }

    @Test
    void parse_takesInvisibleMarksOff() {
        assertThat(PersonName.parse("\u200f\u202eDana\u00a0Okafor\u202c\u200b").displayed())
                .isEqualTo("Dana Okafor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u200b",
                "🚀🚀",
                "12345",
                "---",
                "Acme Solutions GmbH",
                "Talent Group",
                "Smith & Partners",
                "dana@example.org",
                "https://example.org",
                "Click here to win a wonderful new life with our great free course",
                "J."
            })
    void parse_findsNoNameWhereThereIsNone(String displayed) {
        assertThat(PersonName.parse(displayed)).isEqualTo(PersonName.NONE);
    }

    @Property(tries = 3000)
    void parse_letsNoMarkupAndNoControlCharacterThrough(@ForAll String displayed) {
        PersonName name = PersonName.parse("<b>" + displayed + "</b> {x} Dana");
        String all = name.given() + name.surname() + name.title() + name.displayed();
        assertThat(all).doesNotContain("<", ">", "{", "}", "\n", "\t", "\u202e");
        assertThat(all.length()).isLessThan(400);
    }

    @Test
    void parse_givesUpOnAHugeName() {
        assertThat(PersonName.parse("Dana ".repeat(20_000))).isEqualTo(PersonName.NONE);
    }
}
