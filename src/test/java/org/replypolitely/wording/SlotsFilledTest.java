package org.replypolitely.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.replypolitely.decision.MeetsInPerson;
import org.replypolitely.decision.SharedHistory;
import org.replypolitely.decision.WorkedTogether;
import org.replypolitely.invitation.Gender;
import org.replypolitely.invitation.Person;
import org.replypolitely.phrasebook.Address;
import org.replypolitely.phrasebook.Register;

/** What a phrase can be filled with, slot by slot; a phrase whose slot is empty is not said. */
class SlotsFilledTest {

    @Test
    void aNameFillsItsParts() {
        WordingRequest priya = Changed.with(Asked.toDecline().request(), new Person("Dr. Priya Raman", "priya", ""));
        assertThat(said("{given}; {surname}; {title} {title-bare}; {full}; {displayed}", priya))
                .isEqualTo("Priya; Raman; Dr. Dr; Priya Raman; Priya Raman");
        assertThat(said("{title} {surname}", Asked.toDecline().request())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Dana Okafor, nobody",
        "Dana Okafor (she/her), her",
        "Herr Dana Okafor, him",
    })
    void aGenderIsKnownWhereTheNameTellsIt(String displayed, String whom) {
        WordingRequest request = Changed.with(Asked.toDecline().request(), new Person(displayed, "dana", ""));
        assertThat(said("{addressee-gender?feminine=her|masculine=him|*=nobody}", request))
                .isEqualTo(whom);
    }

    @Test
    void whatTheUserSaidBesideIsThere() {
        WordingRequest request = Changed.with(
                Asked.toDecline().request(),
                new Particulars("the reunion.", "the design job.", Optional.of(Gender.MASCULINE), "GB", Set.of()));
        assertThat(said("{place} ({place-kind}); {topic}; {speaker-gender}; {region}", request))
                .isEqualTo("the reunion (what); the design job; masculine; GB");
        assertThat(said("{place}", Asked.toDecline().request())).isEmpty();
        assertThat(said("{topic}", Asked.toDecline().request())).isEmpty();
        assertThat(said("{speaker-gender}", Asked.toDecline().request())).isEmpty();
    }

    @Test
    void theFormIsThere() {
        WordingRequest request = Changed.with(
                Changed.with(Asked.toDecline().request(), Register.FORMAL, Length.USUAL, ""), Address.FAMILIAR);
        assertThat(said("{register} {address}", request)).isEqualTo("formal familiar");
    }

    @ParameterizedTest
    @CsvSource({"-1, ''", "0, ''", "1, 1", "8, 8"})
    void yearsAreSaidOnlyOnceOneHasPassed(int years, String words) {
        WordingRequest request = Asked.toDecline()
                .after(new SharedHistory(WorkedTogether.UNKNOWN, MeetsInPerson.UNKNOWN, years, false))
                .request();
        assertThat(said("{years}", request)).isEqualTo(words);
    }

    @Test
    void theOtherChannelIsThereWhereThereIsOne() {
        assertThat(said(
                        "{channel} ({channel-kind})",
                        Asked.toDecline().reachedBy("Signal").request()))
                .isEqualTo("Signal (other)");
        assertThat(said("{channel}", Asked.toDecline().request())).isEmpty();
    }

    @Test
    void theAnswerIsThereAndNoOtherOfferIsTakenForIt() {
        WordingRequest request = Asked.toDecline().request();
        Offer answer = new Offer(Offer.Kind.ANSWER, "yes, on Fridays");
        Offer call = new Offer(Offer.Kind.CALL, "next week");
        assertThat(said("{answer}", Changed.with(request, answer, call))).isEqualTo("Yes, on Fridays.");
        assertThat(said("{answer}", Changed.with(request, call))).isEmpty();
    }

    /** What these words come to as a line of thanks; an empty string where they are not said. */
    private static String said(String words, WordingRequest request) {
        String text = SmallBook.with()
                .says("hello", "greeting", "Hello,")
                .says("thanks", "gratitude", "<" + words + ">")
                .refuses("field", "I keep it for my field.", "reasons=field")
                .text(request);
        int end = text.indexOf('>');
        return end < 0 ? "" : text.substring(text.indexOf('<') + 1, end);
    }
}
