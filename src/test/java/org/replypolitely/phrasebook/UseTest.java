package org.replypolitely.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.replypolitely.decision.Relationship;

/** When a phrase may be used, how formal a reply begins, and what number a number is. */
class UseTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 1, 0, true",
        "2, 1, 1, 1, 0, false",
        "1, 2, 1, 1, 0, false",
        "1, 1, 2, 1, 0, false",
        "1, 1, 1, 2, 0, false",
        "1, 1, 1, 1, 8, true",
        "1, 1, 1, 1, 16, false",
    })
    void aPhraseSuitsOnlyWhatItWasWrittenFor(
            int approach, int tone, int register, int relationship, int holds, boolean suits) {
        Use use = new Use(1, 1, 1, 1, 0, 16);
        assertThat(use.suits(new Use.Case(approach, tone, register, relationship, holds)))
                .isEqualTo(suits);
    }

    @Test
    void withoutApproachesOrRelationshipsItSuitsAllOfThem() {
        assertThat(new Use(0, 1, 1, 0, 0, 0).suits(new Use.Case(4, 1, 1, 4, 0))).isTrue();
    }

    @Test
    void allOfItsConditionsMustHold() {
        Use use = new Use(0, 1, 1, 0, 6, 0);
        assertThat(use.suits(new Use.Case(1, 1, 1, 1, 6))).isTrue();
        assertThat(use.suits(new Use.Case(1, 1, 1, 1, 7))).isTrue();
        assertThat(use.suits(new Use.Case(1, 1, 1, 1, 2))).isFalse();
        assertThat(new Use(0, 1, 1, 0, Bits.of(Condition.NOTE), 0).needs(Condition.NOTE))
                .isTrue();
        assertThat(new Use(0, 1, 1, 0, Bits.of(Condition.NOTE), 0).needs(Condition.PITCH))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aReplyBeginsCasualAmongFriendsFamilyAndPeersAndElseNeutral(Relationship relationship) {
        boolean peer = switch (relationship) {
            case FRIEND, FAMILY, COLLEAGUE, FORMER_COLLEAGUE, CLASSMATE -> true;
            case MANAGER,
                    FORMER_MANAGER,
                    REPORT,
                    FORMER_REPORT,
                    CLIENT,
                    SUPPLIER,
                    RECRUITER,
                    TEACHER,
                    STUDENT,
                    MET_ONCE,
                    COMPETITOR,
                    UNKNOWN -> false;
        };
        assertThat(Register.fitting(relationship)).isEqualTo(peer ? Register.CASUAL : Register.NEUTRAL);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1, one",
        "en, 0, other",
        "en, 11, other",
        "en-GB, 1, one",
        "de, 1, one",
        "fr, 0, one",
        "fr, 1, one",
        "pt-BR, 0, one",
        "fr, 2, other",
        "ja, 1, other",
        "ar, 0, zero",
        "ar, 1, one",
        "ar, 2, two",
        "ar, 3, few",
        "ar, 10, few",
        "ar, 11, many",
        "ar, 99, many",
        "ar, 100, other",
        "ar, 102, other",
        "ar, 103, few",
        "ar, 1111, many",
    })
    void aNumberHasThePluralCategoryOfItsLanguage(String language, String digits, String category) {
        assertThat(PluralCategory.of(language, digits)).isEqualTo(category);
        assertThat(PluralCategory.isName(category)).isTrue();
        assertThat(PluralCategory.isName(digits)).isFalse();
    }
}
