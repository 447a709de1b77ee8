package org.replypolitely.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.replypolitely.decision.CardEvidence;
import org.replypolitely.decision.Flag;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.Likeness;
import org.replypolitely.decision.MeetsInPerson;
import org.replypolitely.decision.NoteKind;
import org.replypolitely.decision.Relationship;
import org.replypolitely.decision.SharedHistory;
import org.replypolitely.decision.Situation;
import org.replypolitely.decision.Situations;
import org.replypolitely.decision.UsagePolicy;
import org.replypolitely.decision.WorkedTogether;

/** Grief, insults, a second request, no contact at all: what is said then, and what is not. */
class HardMomentsTest {

    @Test
    void onlyWhoWasRefusedBeforeHearsThatTheAnswerHasNotChanged() {
        for (boolean refused : List.of(true, false)) {
            Situation again = new Situation(
                    Relationship.FORMER_COLLEAGUE,
                    new SharedHistory(WorkedTogether.UNKNOWN, MeetsInPerson.UNKNOWN, -1, refused),
                    Goal.CLOSE_POLITELY,
                    CardEvidence.NOTHING,
                    UsagePolicy.UNSTATED,
                    Set.of(),
                    Set.of(Flag.REPEATED_APPROACH));
            for (String text : Requests.texts(Requests.of(again))) {
                boolean same = text.contains("hasn’t changed")
                        || text.contains("last time")
                        || text.contains("still the")
                        || text.contains("Nothing has changed")
                        || text.contains("still no")
                        || text.contains("gave you before")
                        || text.contains("keeping to my answer")
                        || text.contains("as before");
                assertThat(same).as(text).isEqualTo(refused);
            }
        }
    }

    @Test
    void bereavementGetsEmpathyAndNeitherThanksNorCheer() {
        for (Goal goal : List.of(Goal.CLOSE_POLITELY, Goal.NOT_YET, Goal.DEFER)) {
            Situation situation = new Situation(
                    Relationship.FORMER_COLLEAGUE,
                    SharedHistory.UNSTATED,
                    goal,
                    CardEvidence.NOTHING,
                    UsagePolicy.UNSTATED,
                    Set.of(),
                    Set.of(Flag.BEREAVEMENT));
            for (String text : Requests.texts(Requests.of(situation))) {
                assertThat(text)
                        .containsAnyOf("loss", "condolences")
                        .doesNotContain("Thank", "good to hear", "all is well");
            }
        }
    }

    @Test
    void aHostileNoteGetsNoThanks() {
        Situation situation = new Situation(
                Relationship.CLASSMATE,
                SharedHistory.UNSTATED,
                Goal.CLOSE_POLITELY,
                new CardEvidence(NoteKind.HOSTILE, Likeness.UNKNOWN, Likeness.UNKNOWN, false, false),
                UsagePolicy.UNSTATED,
                Set.of(),
                Set.of());
        assertThat(Requests.texts(Requests.of(situation)))
                .noneMatch(text -> text.contains("hank") || text.contains("good to hear"));
    }

    @Test
    void noContactIsShortAndFinal() {
        for (Relationship relationship : Relationship.values()) {
            for (String text : Requests.texts(Requests.of(Situations.firstRun(relationship, Goal.NO_CONTACT)))) {
                assertThat(text.replace("Thank you for your invitation. ", ""))
                        .containsAnyOf("invite me again", "send it again", "another invitation")
                        .hasSizeLessThan(200)
                        .doesNotContain("hank", "hope");
            }
        }
    }
}
