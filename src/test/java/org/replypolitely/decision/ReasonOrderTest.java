package org.replypolitely.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which reason comes first, and which story is kept to. */
class ReasonOrderTest {

    @Test
    void theFittestReasonComesFirst() {
        assertThat(order(Relationship.FAMILY, Goal.CLOSE_POLITELY).get(0)).isEqualTo(PublicReason.NO_FAMILY);
        assertThat(order(Relationship.CLIENT, Goal.CLOSE_POLITELY).get(0)).isEqualTo(PublicReason.NO_CLIENTS);
        assertThat(order(Relationship.SUPPLIER, Goal.CLOSE_POLITELY).get(0)).isEqualTo(PublicReason.NO_VENDORS);
        assertThat(order(Relationship.COLLEAGUE, Goal.CLOSE_POLITELY).get(0)).isEqualTo(PublicReason.OUTSIDE_COMPANY);
        assertThat(order(Relationship.STUDENT, Goal.CLOSE_POLITELY).get(0)).isEqualTo(PublicReason.ROLE_POLICY);
        assertThat(order(Relationship.MET_ONCE, Goal.CLOSE_POLITELY).get(0)).isEqualTo(PublicReason.WORKED_WITH);
        assertThat(order(Relationship.CLIENT, Goal.DEFER).get(0)).isEqualTo(PublicReason.TIMING);
        assertThat(order(Relationship.CLIENT, Goal.KEEP_WARM_ELSEWHERE).get(0)).isEqualTo(PublicReason.OTHER_CHANNEL);
        assertThat(order(Relationship.CLIENT, Goal.ACCEPT_WITH_LIMITS).get(0)).isEqualTo(PublicReason.OTHER_CHANNEL);
        assertThat(order(Relationship.REPORT, Goal.CLOSE_POLITELY).get(0)).isEqualTo(PublicReason.ROLE_POLICY);
        assertThat(order(Relationship.TEACHER, Goal.CLOSE_POLITELY).get(0)).isEqualTo(PublicReason.FIELD);
        Situation cold = WholeSpace.situation(
                Relationship.SUPPLIER,
                Goal.CLOSE_POLITELY,
                Set.of(),
                false,
                false,
                NoteKind.PITCH,
                MeetsInPerson.UNKNOWN);
        assertThat(Counsellor.counsel(cold, PrivateMotive.UNSTATED).reasons())
                .extracting(ReasonVerdict::reason)
                .startsWith(PublicReason.NO_VENDORS, PublicReason.WORKED_WITH);
        for (Relationship relationship : Relationship.values()) {
            Situation told = WholeSpace.told(relationship, Set.of(PublicReason.RARE_USE), Set.of(PublicReason.TIMING));
            assertThat(Counsellor.counsel(told, PrivateMotive.UNSTATED).reasons())
                    .extracting(ReasonVerdict::reason)
                    .startsWith(PublicReason.RARE_USE, PublicReason.TIMING)
                    .containsExactlyInAnyOrder(PublicReason.values());
        }
    }

    @Test
    void whoWasToldAReasonHearsThatOneAgainWhileItHolds() {
        Situation told = WholeSpace.told(Relationship.FRIEND, Set.of(PublicReason.RARE_USE), Set.of());
        assertThat(offered(told, PrivateMotive.UNSTATED)).containsExactly(PublicReason.RARE_USE);
        Situation noLonger = WholeSpace.told(Relationship.FRIEND, Set.of(PublicReason.NO_CLIENTS), Set.of());
        assertThat(offered(noLonger, PrivateMotive.UNSTATED)).hasSizeGreaterThan(3);
    }

    private static List<PublicReason> order(Relationship relationship, Goal goal) {
        return Counsellor.counsel(Situations.firstRun(relationship, goal), PrivateMotive.UNSTATED).reasons().stream()
                .map(ReasonVerdict::reason)
                .toList();
    }

    private static List<PublicReason> offered(Situation situation, PrivateMotive motive) {
        return admitted(situation, motive).stream().map(ReasonVerdict::reason).toList();
    }

    private static List<ReasonVerdict> admitted(Situation situation, PrivateMotive motive) {
        return Counsellor.counsel(situation, motive).reasons().stream()
                .filter(verdict -> !(verdict.admissibility() instanceof Admissibility.RuledOut))
                .toList();
    }
}
