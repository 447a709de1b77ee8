package org.replypolitely.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.replypolitely.decision.NoteKind;

/** Compiled rules are read whole, or not at all. */
class EvidenceRulesReaderTest {

    @Test
    void bothKindsOfRulesAndTheNeighboursAreThere() {
        EvidenceRules rules = EvidenceRulesReader.read(RealRules.COMPILED);

        assertThat(NoteReader.read("Could you refer me?", rules).kind()).isEqualTo(NoteKind.REQUEST);
        assertThat(FieldReader.families("Softwareentwicklerin", rules)).containsExactly("SOFTWARE");
        assertThat(FieldReader.families("Somebody with a headline of their own", rules))
                .isEmpty();
        assertThat(rules.areNear("SOFTWARE", "DATA")).isTrue();
        assertThat(rules.areNear("DATA", "SOFTWARE")).isTrue();
        assertThat(rules.areNear("SOFTWARE", "SOFTWARE")).isFalse();
        assertThat(rules.near()).allSatisfy(pair -> assertThat(pair).hasSize(2));
    }

    @Test
    void rulesWithoutAPartAreRefused() {
        for (String part : new String[] {"\nfields\n", "\nnear\n"}) {
            assertThatIllegalArgumentException()
                    .as(part)
                    .isThrownBy(() -> EvidenceRulesReader.read(RealRules.COMPILED.replace(part, "\n")))
                    .withMessage("not compiled rules of evidence");
        }
        assertThatIllegalArgumentException()
                .as("the parts in the wrong order")
                .isThrownBy(() -> EvidenceRulesReader.read("\nnear\n\nfields\n"))
                .withMessage("not compiled rules of evidence");
        assertThatIllegalArgumentException().isThrownBy(() -> EvidenceRulesReader.read(""));
    }

    @Test
    void aLineThatIsNoPairIsRefusedAndNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EvidenceRulesReader.read(RealRules.COMPILED + "\none two three\n"))
                .withMessage("no pair of fields: one two three");
        assertThat(EvidenceRulesReader.read(RealRules.COMPILED + "\nbaking kites\n")
                        .areNear("kites", "baking"))
                .isTrue();
    }
}
