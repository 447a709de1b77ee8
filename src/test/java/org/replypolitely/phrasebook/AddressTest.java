package org.replypolitely.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.replypolitely.decision.Relationship;

class AddressTest {

    private static final Set<Relationship> BOTH_ARE_USUAL =
            Set.of(Relationship.MANAGER, Relationship.FORMER_MANAGER, Relationship.MET_ONCE);

    @ParameterizedTest
    @EnumSource
    void duStaysDuWhateverTheToneAndSieStaysSie(Relationship relationship) {
        Set<Address> forms = EnumSet.noneOf(Address.class);
        for (Register register : Register.values()) {
            forms.add(Address.fitting(register, relationship));
        }
        assertThat(forms).hasSize(BOTH_ARE_USUAL.contains(relationship) ? 2 : 1);
    }

    @Test
    void whereBothAreUsualTheToneDecides() {
        assertThat(Address.fitting(Register.FORMAL, Relationship.MANAGER)).isEqualTo(Address.POLITE);
        assertThat(Address.fitting(Register.CASUAL, Relationship.FORMER_MANAGER))
                .isEqualTo(Address.FAMILIAR);
        assertThat(Address.fitting(Register.CASUAL, Relationship.MET_ONCE)).isEqualTo(Address.FAMILIAR);
        assertThat(Address.fitting(Register.NEUTRAL, Relationship.MET_ONCE)).isEqualTo(Address.POLITE);
    }

    @Test
    void elseTheRelationshipDecides() {
        assertThat(Address.fitting(Register.FORMAL, Relationship.COLLEAGUE)).isEqualTo(Address.FAMILIAR);
        assertThat(Address.fitting(Register.CASUAL, Relationship.TEACHER)).isEqualTo(Address.POLITE);
        assertThat(Address.fitting(Register.NEUTRAL, Relationship.FORMER_MANAGER))
                .isEqualTo(Address.FAMILIAR);
        assertThat(Address.fitting(Register.NEUTRAL, Relationship.CLIENT)).isEqualTo(Address.POLITE);
        assertThat(Address.fitting(Register.NEUTRAL, Relationship.UNKNOWN)).isEqualTo(Address.POLITE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Thanks for {address?familiar=deine|*=Ihre} note.;true",
                "{turn?1={address?familiar=dir|*=Ihnen}|*=Hello}.;true",
                "{turn?1=Hello|*={given} {address?familiar=du|*=Sie}}.;true",
                "{register?formal=Dear {given}|*=Hi {given}}.;false",
                "Hello.;false",
            })
    void aLanguageHasFormsOfAddressWhereAPhraseChoosesItsWordsByThem(String words, boolean has) {
        PhraseBook book =
                PhraseBookReader.read("phrases 3 xx\nid\tclosing\t\t\tusual\tneutral\t\t\t\t\t\t" + words + "\n");
        assertThat(book.hasFormsOfAddress()).isEqualTo(has);
    }
}
