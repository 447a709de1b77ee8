package org.replypolitely.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.Relationship;
import org.replypolitely.decision.Situations;
import org.replypolitely.invitation.Note;

/** What the user confirmed is used where it makes a message warmer or clearer. */
class ConfirmedFactsTest {

    @Test
    void aPlaceThatTheUserNamedMakesTheThanksTheirOwn() {
        WordingRequest former = Requests.of(Situations.firstRun(Relationship.FORMER_COLLEAGUE, Goal.CLOSE_POLITELY));
        Particulars worked = new Particulars("Northwind", "", Optional.empty(), "", Set.of());
        assertThat(Requests.texts(Requests.with(former, worked)).get(0)).contains("after our time at Northwind");
        WordingRequest met = Requests.of(Situations.firstRun(Relationship.MET_ONCE, Goal.CLOSE_POLITELY));
        Particulars lisbon = new Particulars("in Lisbon.", "", Optional.empty(), "", Set.of());
        assertThat(Requests.texts(Requests.with(met, lisbon)).get(0)).contains("after we met in Lisbon");
    }

    @Test
    void aQuestionIsAnsweredBeforeTheRefusal() {
        WordingRequest request = Requests.with(
                Requests.with(
                        Requests.of(Situations.firstRun(Relationship.CLASSMATE, Goal.CLOSE_POLITELY)),
                        new Note("Do you still teach?", false)),
                new Offer(Offer.Kind.ANSWER, "yes, on Fridays"));
        assertThat(Requests.texts(request)).allMatch(text -> text.contains("\n\nYes, on Fridays. "));
    }
}
