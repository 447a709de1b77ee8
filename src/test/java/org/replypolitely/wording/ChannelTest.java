package org.replypolitely.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.Relationship;

/** What the user types for another way of staying in touch is taken for what it is. */
class ChannelTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jo@example.org|jo@example.org|address",
                " jo@example.org |jo@example.org|address",
                "@jo|@jo|other",
                "+44 (0)20 7946 0018|+44 (0)20 7946 0018|number",
                "12345|12345|number",
                "1234|1234|other",
                "Room 12345|Room 12345|other",
                "E-Mail|E-Mail|email",
                "courriel|courriel|email",
                "Phone|Phone|phone",
                "Telefon|Telefon|phone",
                "Signal|Signal|other",
                "'Face  book'|Face book|other",
            })
    void aChannelIsKnownByHowItIsWritten(String written, String label, String kind) {
        assertThat(Channel.of(written)).isEqualTo(new Channel(label, kind));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FRIEND|phone|Facebook|Facebook",
                "FAMILY|Facebook|phone|Facebook",
                "FRIEND|email|phone|email",
                "CLIENT|Facebook|phone|phone",
                "CLIENT|phone|email|phone",
                "CLIENT|Signal|Facebook|Signal",
                "CLIENT|' '|Facebook|Facebook",
                "FRIEND|email|' '|email",
            })
    void friendsAndFamilyAreMetOnAServiceAllOthersByMailOrPhoneAndElseOnTheFirstNamed(
            Relationship relationship, String first, String second, String best) {
        WordingRequest request =
                declining().by(relationship).reachedBy(first, second).request();
        assertThat(Channel.named(request)).map(Channel::label).contains(best);
    }

    @Test
    void theOneNamedForThisReplyComesBeforeThoseOfTheSettings() {
        WordingRequest request = declining().reachedBy("phone").request();
        assertThat(Channel.named(Changed.with(
                        request,
                        new Offer(Offer.Kind.REFERRAL, "Sam Lee"),
                        new Offer(Offer.Kind.OTHER_CHANNEL, "Signal"))))
                .contains(new Channel("Signal", "other"));
        assertThat(Channel.named(Changed.with(request, new Offer(Offer.Kind.OTHER_CHANNEL, " "))))
                .contains(new Channel("phone", "phone"));
    }

    @Test
    void whereNoneIsNamedThereIsNone() {
        assertThat(Channel.named(declining().request())).isEqualTo(Optional.empty());
        assertThat(Channel.named(declining().reachedBy("", " ").request())).isEqualTo(Optional.empty());
    }

    private static Asked declining() {
        return Asked.to(Approach.DECLINE_WITH_REASON);
    }
}
