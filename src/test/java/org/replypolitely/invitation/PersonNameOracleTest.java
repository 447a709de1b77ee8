package org.replypolitely.invitation;

import static com.ibm.icu.text.PersonName.FieldModifier.CORE;
import static com.ibm.icu.text.PersonName.FieldModifier.PREFIX;
import static com.ibm.icu.text.PersonName.NameField.GIVEN;
import static com.ibm.icu.text.PersonName.NameField.SURNAME;
import static com.ibm.icu.text.PersonName.NameField.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.PersonNameFormatter;
import com.ibm.icu.text.PersonNameFormatter.Formality;
import com.ibm.icu.text.PersonNameFormatter.Length;
import com.ibm.icu.text.PersonNameFormatter.Usage;
import com.ibm.icu.text.SimplePersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * CLDR's data on person names, through ICU, as a second opinion: a name is written out as ICU writes it in full, read by our reader, and
 * compared with how ICU addresses this person, informally and formally. All names are invented.
 */
class PersonNameOracleTest {

    /** A locale with names of its own; a surname may have particles, apart by {@code +}. */
    record Names(String locale, List<String> given, List<String> surnames, List<String> titles) {}

    record Case(String locale, String title, String given, String particles, String surname) {

        com.ibm.icu.text.PersonName name() {
            SimplePersonName.Builder name = SimplePersonName.builder()
                    .setLocale(Locale.forLanguageTag(locale))
                    .addField(GIVEN, null, given);
            if (!title.isEmpty()) {
                name.addField(TITLE, null, title);
            }
            if (particles.isEmpty()) {
                name.addField(SURNAME, null, surname);
            } else {
                name.addField(SURNAME, Set.of(PREFIX), particles);
                name.addField(SURNAME, Set.of(CORE), surname);
            }
            return name.build();
        }

        String written(Length length, Usage usage, Formality formality) {
            return PersonNameFormatter.builder()
                    .setLocale(Locale.forLanguageTag(locale))
                    .setLength(length)
                    .setUsage(usage)
                    .setFormality(formality)
                    .build()
                    .formatToString(name());
        }
    }

    private static final List<String> DOCTOR = List.of("", "Dr.");

    private static final List<Names> SPACED = List.of(
            new Names("en-US", List.of("Dana", "Priya", "Jo"), List.of("Okafor", "Raman", "Lindqvist"), DOCTOR),
            new Names("en-GB", List.of("Imogen", "Callum"), List.of("Alder", "Teale-Hart", "O’Malley"), DOCTOR),
            new Names(
                    "de-DE",
                    List.of("Jonas", "Anna-Lena", "Grit"),
                    List.of("Weber", "von+Stein", "Müller"),
                    List.of("", "Dr.", "Prof.")),
            new Names("de-CH", List.of("Reto", "Urs"), List.of("Frei", "von+Arx"), DOCTOR),
            new Names("fr-FR", List.of("Jean-Luc", "Anaïs"), List.of("Morel", "de+Brissac", "de la+Tour"), DOCTOR),
            new Names("es-ES", List.of("Luis", "Íñigo"), List.of("Prado", "de la+Vega", "del+Olmo"), DOCTOR),
            new Names("it-IT", List.of("Chiara", "Luca"), List.of("Fontana", "di+Marco", "della+Valle"), DOCTOR),
            new Names("nl-NL", List.of("Ludo", "Sanne"), List.of("Vos", "van der+Berg", "van+Loon"), DOCTOR),
            new Names("pt-BR", List.of("João", "Bia"), List.of("Rocha", "da+Silva", "dos+Anjos"), DOCTOR),
            new Names("ar-EG", List.of("مريم", "يوسف"), List.of("حسن", "منصور"), List.of("")),
            new Names("hi-IN", List.of("प्रिया", "अर्जुन"), List.of("रमन", "मेहता"), List.of("")),
            new Names("vi-VN", List.of("Lan", "Minh"), List.of("Nguyễn", "Trần", "Phạm"), List.of("")));

    private static final List<Names> UNSPACED = List.of(
            new Names("ja-JP", List.of("花子", "健"), List.of("佐藤", "高橋"), List.of("")),
            new Names("zh-CN", List.of("伟", "小龙"), List.of("张", "李"), List.of("")),
            new Names("ko-KR", List.of("민준", "서연"), List.of("김", "박"), List.of("")));

    static List<Case> spaced() {
        return cases(SPACED);
    }

    static List<Case> unspaced() {
        return cases(UNSPACED);
    }

    private static List<Case> cases(List<Names> all) {
        List<Case> cases = new ArrayList<>();
        for (Names names : all) {
            for (String given : names.given()) {
                for (String surname : names.surnames()) {
                    for (String title : names.titles()) {
                        int plus = surname.indexOf('+');
                        String particles = plus < 0 ? "" : surname.substring(0, plus);
                        cases.add(new Case(names.locale(), title, given, particles, surname.substring(plus + 1)));
                    }
                }
            }
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("spaced")
    void weAddressPeopleAsCldrDoes(Case person) {
        PersonName read = PersonName.parse(person.written(Length.LONG, Usage.REFERRING, Formality.FORMAL));
        assertThat(read.given())
                .as("the casual greeting")
                .isEqualTo(person.written(Length.SHORT, Usage.ADDRESSING, Formality.INFORMAL));
        String titled = (read.title() + " " + read.surname()).strip();
        String whole = (read.title() + " " + read.full()).strip();
        assertThat(List.of(titled, whole, read.given()))
                .as("title and surname, the whole name, or in Vietnamese the given name")
                .contains(person.written(Length.MEDIUM, Usage.ADDRESSING, Formality.FORMAL));
    }

    /** Without a space nobody can tell where the surname ends: such a name is used whole. */
    @ParameterizedTest
    @MethodSource("unspaced")
    void anUnspacedNameStaysWhole(Case person) {
        String written = person.written(Length.LONG, Usage.REFERRING, Formality.FORMAL);
        assertThat(PersonName.parse(written)).isEqualTo(new PersonName("", "", "", written));
    }
}
