package org.replypolitely.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.replypolitely.decision.CardEvidence;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.Relationship;
import org.replypolitely.decision.SharedHistory;
import org.replypolitely.decision.Situation;
import org.replypolitely.decision.Situations;
import org.replypolitely.decision.UsagePolicy;

/** What the user offers is worked into the grammar, however they type it; and nothing is offered without them. */
class OfferWordsTest {

    @Test
    void theChannelThatTheUserNamedIsWorkedIntoTheGrammar() {
        Situation situation = new Situation(
                Relationship.FRIEND,
                SharedHistory.UNSTATED,
                Goal.KEEP_WARM_ELSEWHERE,
                CardEvidence.NOTHING,
                new UsagePolicy(Set.of(), List.of("phone", "Facebook")),
                Set.of(),
                Set.of());
        assertThat(Requests.texts(Requests.of(situation)).get(0)).contains("on Facebook");
        Situation client = new Situation(
                Relationship.CLIENT,
                SharedHistory.UNSTATED,
                Goal.KEEP_WARM_ELSEWHERE,
                CardEvidence.NOTHING,
                new UsagePolicy(Set.of(), List.of("Facebook", "phone")),
                Set.of(),
                Set.of());
        assertThat(Requests.texts(Requests.of(client)).get(0)).contains("by phone");
    }

    @Test
    void anOfferIsWorkedIntoTheSentence() {
        WordingRequest open = Requests.of(Situations.firstRun(Relationship.FORMER_COLLEAGUE, Goal.NOT_YET));
        assertThat(Requests.texts(Requests.with(open, new Offer(Offer.Kind.CALL, "next week.")))
                        .get(0))
                .contains(" next week")
                .doesNotContain("week.");
        WordingRequest defer = Requests.of(Situations.firstRun(Relationship.CLIENT, Goal.DEFER));
        assertThat(Requests.texts(Requests.with(defer, new Offer(Offer.Kind.CONNECT_LATER, "in March")))
                        .get(0))
                .contains("in March");
        WordingRequest friend = Requests.of(Situations.firstRun(Relationship.FRIEND, Goal.CLOSE_POLITELY));
        assertThat(Requests.texts(Requests.with(friend, new Offer(Offer.Kind.SEE_YOU_AT, "the reunion")))
                        .get(0))
                .contains("at the reunion.");
    }

    @Test
    void whateverPeopleTypeIntoAnOfferReadsWell() {
        WordingRequest friend = Requests.of(Situations.firstRun(Relationship.CLIENT, Goal.CLOSE_POLITELY));
        assertThat(offered(friend, Offer.Kind.CALL, "Next week.")).contains("How about a call next week instead?");
        assertThat(offered(friend, Offer.Kind.CALL, "a call next week"))
                .contains("How about a call next week instead?");
        assertThat(offered(friend, Offer.Kind.CALL, "tuesday at ten"))
                .contains("How about a call on Tuesday at ten instead?");
        assertThat(offered(friend, Offer.Kind.MEET, "grab a coffee")).contains("Shall we grab a coffee instead?");
        assertThat(offered(friend, Offer.Kind.MEET, "lunch on Friday")).contains("How about lunch on Friday instead?");
        assertThat(offered(friend, Offer.Kind.SEE_YOU_AT, "at the reunion")).contains(" at the reunion.");
        assertThat(offered(friend, Offer.Kind.OTHER_CHANNEL, "jo@example.org")).contains(" at jo@example.org");
        WordingRequest defer = Requests.of(Situations.firstRun(Relationship.CLIENT, Goal.DEFER));
        assertThat(offered(defer, Offer.Kind.CONNECT_LATER, "In March")).contains(" in March");
        assertThat(offered(defer, Offer.Kind.CONNECT_LATER, "mid-March")).contains(" around mid-March");
        assertThat(offered(defer, Offer.Kind.CONNECT_LATER, "march")).contains(" in March");
        assertThat(offered(friend, Offer.Kind.CALL, "call on Friday")).contains("How about a call on Friday instead?");
        assertThat(offered(friend, Offer.Kind.SEE_YOU_AT, "reunion in spring")).contains(" at the reunion in spring.");
    }

    @Test
    void aDateReadsWellInEitherOrder() {
        WordingRequest defer = Requests.of(Situations.firstRun(Relationship.CLIENT, Goal.DEFER));
        for (String date : List.of("May 3", "3 May", "May 3rd", "Sept 14", "14 Sept")) {
            assertThat(offered(defer, Offer.Kind.CONNECT_LATER, date)).contains(" on " + date);
            assertThat(offered(defer, Offer.Kind.CONNECT_LATER, "on " + date)).contains(" on " + date);
        }
    }

    private static String offered(WordingRequest request, Offer.Kind kind, String detail) {
        return Requests.texts(Requests.with(request, new Offer(kind, detail))).get(0);
    }

    @Test
    void nothingIsOfferedThatTheUserDidNotOffer() {
        for (Relationship relationship : Relationship.values()) {
            for (String text : Requests.texts(Requests.of(Situations.firstRun(relationship, Goal.CLOSE_POLITELY)))) {
                // who works together sees each other anyway
                assertThat(text.replace("See you at work.", "")).doesNotContain("coffee", "call", "meet ", "See you");
            }
        }
    }
}
