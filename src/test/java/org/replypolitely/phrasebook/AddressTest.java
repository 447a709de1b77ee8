package org.replypolitely.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.replypolitely.decision.Relationship;

class AddressTest {

    @ParameterizedTest
    @EnumSource
    void aCasualReplyIsFamiliarAndAFormalOnePoliteButNotToFriendsAndFamily(Relationship relationship) {
        boolean close = relationship == Relationship.FRIEND || relationship == Relationship.FAMILY;
        assertThat(Address.fitting(Register.CASUAL, relationship)).isEqualTo(Address.FAMILIAR);
        assertThat(Address.fitting(Register.FORMAL, relationship)).isEqualTo(close ? Address.FAMILIAR : Address.POLITE);
    }

    @Test
    void inBetweenTheRelationshipDecides() {
        assertThat(Address.fitting(Register.NEUTRAL, Relationship.FORMER_MANAGER))
                .isEqualTo(Address.FAMILIAR);
        assertThat(Address.fitting(Register.NEUTRAL, Relationship.CLIENT)).isEqualTo(Address.POLITE);
        assertThat(Address.fitting(Register.NEUTRAL, Relationship.UNKNOWN)).isEqualTo(Address.POLITE);
    }
}
