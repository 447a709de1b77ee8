package org.replypolitely.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is vouched for is what is said. */
class ClaimTest {

    private static final Set<PublicReason> ABOUT_OUTSIDERS = Set.of(
            PublicReason.FIELD,
            PublicReason.WORKED_WITH,
            PublicReason.CURRENT_WORK,
            PublicReason.RECRUITERS_COLLEAGUES,
            PublicReason.COLLEAGUES_CUSTOMERS);

    @Test
    void aRefusalVouchesForTheRuleAndForThePersonAndLaterForThePersonAlone() {
        for (PublicReason reason : ABOUT_OUTSIDERS) {
            Claim first = Claim.of(reason, Approach.DECLINE_WITH_REASON, false);
            Claim later = Claim.of(reason, Approach.DECLINE_WITH_REASON, true);
            assertThat(first.key()).isEqualTo(reason.name());
            assertThat(first.isRule()).isTrue();
            assertThat(later.key()).isEqualTo(reason.name() + "_here");
            assertThat(later.isRule()).isFalse();
            assertThat(List.of(first, later)).allMatch(Claim::carriesReason);
        }
    }

    @Test
    void aQuestionAnOpenDoorAndAnAcceptanceSayNothingOfWhomTheRuleLeavesOut() {
        for (PublicReason reason : ABOUT_OUTSIDERS) {
            for (Approach approach : List.of(
                    Approach.ASK, Approach.ASK_HOW_WE_KNOW, Approach.OPEN_THE_DOOR, Approach.ACCEPT_WITH_NOTE)) {
                Claim claim = Claim.of(reason, approach, false);
                assertThat(claim.key()).isEqualTo(reason.name() + "_alone");
                assertThat(claim.isRule()).isTrue();
                assertThat(claim.carriesReason()).isFalse();
            }
        }
    }

    @Test
    void besideAnAcceptanceNobodyVouchesForAddingNobody() {
        for (PublicReason reason : List.of(PublicReason.RARE_USE, PublicReason.ROLE_POLICY)) {
            Claim claim = Claim.of(reason, Approach.ACCEPT_WITH_NOTE, false);
            assertThat(claim.key()).isEqualTo(reason.name() + "_accepting");
            assertThat(claim.isRule()).isFalse();
            assertThat(claim.carriesReason()).isFalse();
            assertThat(Claim.of(reason, Approach.DECLINE_WITH_REASON, true).extent())
                    .isEqualTo(Claim.Extent.WHOLE);
        }
    }

    @Test
    void whatIsAFactAboutThemIsNeverARule() {
        for (PublicReason reason : PublicReason.values()) {
            for (Approach approach : Approach.values()) {
                if (reason.scope() == PublicReason.Scope.FACT) {
                    assertThat(Claim.of(reason, approach, false)).isEqualTo(new Claim(reason, Claim.Extent.WHOLE));
                    assertThat(Claim.of(reason, approach, false).isRule()).isFalse();
                }
            }
        }
    }
}
