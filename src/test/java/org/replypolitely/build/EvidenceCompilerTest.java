package org.replypolitely.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EvidenceCompilerTest {

    private static final String FIELDS = """
            food = Food
                .says =
                    baker
                .examples =
                    Baker
                .others =
                    Farmer
            """;
    private static final String PITCH = """
            pitch = They sell.
                .says =
                    book a demo
                .examples =
                    Book a demo.
                .others =
                    Good morning.
            """;

    @Test
    void compile_readsEveryExampleByAllRules() {
        assertThat(EvidenceCompiler.compile(PITCH, FIELDS)).contains("PITCH\t\tbook a demo", "FOOD\t\tbaker");
    }

    @Test
    void compile_refusesAnExampleThatIsReadOtherwise() {
        refused(
                PITCH.replace("Book a demo.", "Look at this."),
                FIELDS,
                "notes-en.ftl:4: pitch: “Look at this.” is not read");
        refused(PITCH.replace("Good morning.", "Let’s book a demo."), FIELDS, "is read as such");
        refused(PITCH, FIELDS.replace("Farmer", "Head baker"), "fields.ftl:6: food: “Head baker” is read as such");
    }

    @Test
    void compile_refusesWhatItDoesNotKnow() {
        refused(PITCH.replace("pitch =", "boast ="), FIELDS, "is no kind of note");
        refused(PITCH.replace(".says", ".shouts"), FIELDS, "there is no .shouts");
        refused(
                PITCH.replace("        book a demo", "        book a demo\n        book a demo"),
                FIELDS,
                "stands twice");
        refused(
                PITCH.replace("    .examples", "    .hints =\n        sale\n    .examples"),
                FIELDS,
                ".hints and .enough go together");
        refused(PITCH, FIELDS.replace("    .examples", "    .near = boats\n    .examples"), "no other family “boats”");
        refused(PITCH.replace("    .others =\n        Good morning.\n", ""), FIELDS, "has no .others");
    }

    private static void refused(String notes, String fields, String problem) {
        assertThatThrownBy(() -> EvidenceCompiler.compile(notes, fields))
                .isInstanceOf(DataError.class)
                .hasMessageContaining(problem);
    }
}
