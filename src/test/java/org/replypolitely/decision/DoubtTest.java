package org.replypolitely.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DoubtTest {

    @Test
    void everyDoubtArisesAndEachOfItsWaysEndsItOrSaysThatBothAreRight() {
        Set<Doubt> arisen = EnumSet.noneOf(Doubt.class);
        Set<Settling.Words> said = EnumSet.noneOf(Settling.Words.class);
        for (Situation situation : situations()) {
            for (Doubt doubt : Doubt.in(situation)) {
                arisen.add(doubt);
                assertThat(doubt.ways(situation)).hasSizeBetween(2, 3);
                for (Settling way : doubt.ways(situation)) {
                    said.add(way.words());
                    if (!way.asksAgain() && !way.situation().equals(situation)) {
                        assertThat(Doubt.in(way.situation()))
                                .as(doubt + " " + way.words())
                                .doesNotContain(doubt);
                    }
                }
            }
        }
        assertThat(arisen).containsExactlyInAnyOrder(Doubt.values());
        assertThat(said).containsExactlyInAnyOrder(Settling.Words.values());
    }

    @Test
    void whileTwoFactsDisagreeNothingIsOfferedThatEitherWouldRuleOut() {
        for (Situation situation : situations()) {
            List<PublicReason> offered = offered(situation);
            for (Doubt doubt : Doubt.in(situation)) {
                for (Settling way : doubt.ways(situation)) {
                    if (!way.asksAgain()) {
                        assertThat(offeredAlone(way.situation()))
                                .as(doubt + " " + way.words())
                                .containsAll(offered);
                    }
                }
            }
        }
    }

    @Test
    void whatIsInDoubtIsNotEstablishedByOneSideAlone() {
        UsagePolicy policy = new UsagePolicy(Set.of(PublicReason.OUTSIDE_COMPANY), List.of());
        Situation situation = situation(Relationship.FORMER_COLLEAGUE, SharedHistory.UNSTATED, Likeness.SAME, policy);
        assertThat(offered(situation)).doesNotContain(PublicReason.OUTSIDE_COMPANY, PublicReason.CURRENT_WORK);
    }

    @Test
    void missingFactsLeaveSomethingToOffer() {
        for (Situation situation : situations()) {
            assertThat(offered(situation)).as(situation.toString()).isNotEmpty();
        }
    }

    private static List<Situation> situations() {
        List<Situation> all = new ArrayList<>();
        for (Relationship relationship : Relationship.values()) {
            for (WorkedTogether worked : WorkedTogether.values()) {
                for (MeetsInPerson meets : MeetsInPerson.values()) {
                    for (int years : new int[] {-1, 0, 2}) {
                        for (Likeness employer : Likeness.values()) {
                            all.add(situation(
                                    relationship,
                                    new SharedHistory(worked, meets, years, false),
                                    employer,
                                    UsagePolicy.UNSTATED));
                        }
                    }
                }
            }
        }
        return all;
    }

    private static Situation situation(
            Relationship relationship, SharedHistory history, Likeness employer, UsagePolicy policy) {
        return new Situation(
                relationship,
                history,
                Goal.NOT_YET,
                new CardEvidence(NoteKind.NONE, employer, Likeness.UNKNOWN, false, false),
                policy,
                Set.of(),
                Set.of());
    }

    private static List<PublicReason> offered(Situation situation) {
        return Counsellor.counsel(situation, PrivateMotive.UNSTATED).reasons().stream()
                .filter(verdict -> !(verdict.admissibility() instanceof Admissibility.RuledOut))
                .map(ReasonVerdict::reason)
                .toList();
    }

    /** What the table alone would offer, without a thought of other doubts. */
    private static List<PublicReason> offeredAlone(Situation situation) {
        Facts facts = new Facts(situation);
        return ReasonOrder.of(facts).stream()
                .filter(reason -> !(AdmissibilityTable.judge(reason, facts) instanceof Admissibility.RuledOut))
                .toList();
    }
}
