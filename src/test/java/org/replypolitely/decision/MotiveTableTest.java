package org.replypolitely.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a private motive changes: nothing but which reasons are offered. */
class MotiveTableTest {

    @Test
    void twoMotivesThatAdmitTheSameReasonsGiveTheSameCounsel() {
        int pairs = 0;
        for (Relationship relationship : Relationship.values()) {
            for (Goal goal : Goal.values()) {
                Situation situation = Situations.firstRun(relationship, goal);
                for (PrivateMotive one : PrivateMotive.values()) {
                    for (PrivateMotive other : PrivateMotive.values()) {
                        if (offered(situation, one).equals(offered(situation, other))) {
                            pairs++;
                            assertThat(Counsellor.counsel(situation, one).advice())
                                    .isEqualTo(
                                            Counsellor.counsel(situation, other).advice());
                            assertThat(admitted(situation, one)).isEqualTo(admitted(situation, other));
                        }
                    }
                }
            }
        }
        assertThat(pairs).isGreaterThan(Relationship.values().length * Goal.values().length * 11);
    }

    @Test
    void theMotiveAddsNothingButItsOwnTable() {
        for (PrivateMotive motive : PrivateMotive.values()) {
            for (Relationship relationship : Relationship.values()) {
                for (Goal goal : Goal.values()) {
                    Situation situation = Situations.firstRun(relationship, goal);
                    assertThat(offered(situation, PrivateMotive.UNSTATED)).containsAll(offered(situation, motive));
                    assertThat(offered(situation, motive))
                            .as("%s %s %s", motive, relationship, goal)
                            .isNotEmpty();
                }
            }
        }
    }

    @Test
    void whatWouldTellTheMotiveOrInviteMoreIsSilencedByItAlone() {
        for (Goal goal : Goal.values()) {
            Situation situation = Situations.firstRun(Relationship.FRIEND, goal);
            boolean wantsMore =
                    Set.of(Goal.NOT_YET, Goal.LEARN_MORE, Goal.DEFER).contains(goal);
            Set<PublicReason> talks = Set.of(PublicReason.CAN_RECOMMEND, PublicReason.LAPSED_UPDATE);
            for (PrivateMotive motive : List.of(PrivateMotive.NO_RESPECT, PrivateMotive.REPUTATION)) {
                assertThat(offered(situation, motive)).doesNotContain(PublicReason.CAN_RECOMMEND);
                assertThat(offered(situation, motive).contains(PublicReason.LAPSED_UPDATE))
                        .isEqualTo(wantsMore);
            }
            for (PrivateMotive motive : List.of(PrivateMotive.DISLIKE, PrivateMotive.PUSHY)) {
                assertThat(offered(situation, motive).containsAll(talks)).isEqualTo(wantsMore);
                assertThat(offered(situation, motive).contains(PublicReason.OTHER_CHANNEL))
                        .isEqualTo(goal == Goal.KEEP_WARM_ELSEWHERE);
                assertThat(offered(situation, motive).contains(PublicReason.TIMING))
                        .isEqualTo(goal == Goal.DEFER || goal == Goal.NOT_YET);
            }
            assertThat(offered(situation, PrivateMotive.COMPETITOR)).doesNotContain(PublicReason.FIELD);
            assertThat(offered(situation, PrivateMotive.COMPETITOR).containsAll(talks))
                    .isEqualTo(wantsMore);
            assertThat(offered(situation, PrivateMotive.DO_NOT_REMEMBER))
                    .doesNotContain(PublicReason.OTHER_CHANNEL, PublicReason.CAN_RECOMMEND, PublicReason.LAPSED_UPDATE);
            for (PrivateMotive motive : List.of(
                    PrivateMotive.AFFILIATION_UNPRODUCTIVE,
                    PrivateMotive.PRIVACY,
                    PrivateMotive.KEEP_WORK_APART,
                    PrivateMotive.OTHER)) {
                assertThat(offered(situation, motive)).isEqualTo(offered(situation, PrivateMotive.UNSTATED));
            }
        }
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
