package org.replypolitely.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.wording.Offer.Kind.CALL;
import static org.replypolitely.wording.Offer.Kind.CONNECT_LATER;
import static org.replypolitely.wording.Offer.Kind.CONTACT_LATER;
import static org.replypolitely.wording.Offer.Kind.MEET;
import static org.replypolitely.wording.Offer.Kind.OTHER_CHANNEL;
import static org.replypolitely.wording.Offer.Kind.REFERRAL;
import static org.replypolitely.wording.Offer.Kind.SEE_YOU_AT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.PublicReason;

/** Where in a message an offer is made, in which words, and where it is not. */
class OffersMadeTest {

    /** Every kind of offer, as an alternative, with its detail and without. */
    private static final SmallBook OFFERS = offers();

    private static SmallBook offers() {
        SmallBook book = SmallBook.whole();
        for (Offer.Kind kind : Offer.Kind.values()) {
            String slot = kind == OTHER_CHANNEL ? "{channel}/{channel-kind}" : "{detail}/{detail-kind}";
            book = book.says(kind.word(), "alternative", "Offer.", "offer=" + kind.word())
                    .says(kind.word() + "-so", "alternative", "Offer " + slot + ".", "offer=" + kind.word());
        }
        return book;
    }

    @ParameterizedTest
    @EnumSource
    void whatCanTakeThePlaceOfAConnectionIsOfferedInItsPlaceInEveryDetail(Offer.Kind kind) {
        WordingRequest request = Changed.with(Asked.toDecline().request(), new Offer(kind, "by the river."));
        boolean instead = switch (kind) {
            case CALL, MEET, OTHER_CHANNEL, SEE_YOU_AT, REFERRAL, CONTACT_LATER -> true;
            case ANSWER, CONNECT_LATER -> false;
        };
        String offered = kind == OTHER_CHANNEL ? "Offer by the river./other." : "Offer by the river/what.";
        assertThat(OFFERS.texts(request))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text.contains(offered)).isEqualTo(instead));
    }

    @Test
    void nobodyOffersWhatTheUserDidNot() {
        assertThat(OFFERS.text(Asked.toDecline().request())).doesNotContain("Offer");
        SmallBook calls = SmallBook.whole().says("call", "alternative", "Offer.", "offer=call");
        assertThat(calls.text(Changed.with(Asked.toDecline().request(), new Offer(MEET, ""))))
                .doesNotContain("Offer");
        assertThat(calls.text(Changed.with(Asked.toDecline().request(), new Offer(CALL, ""))))
                .contains("Offer.");
    }

    @Test
    void anOfferWithoutDetailsIsMadeWithout() {
        WordingRequest request = Changed.with(Asked.toDecline().request(), new Offer(MEET, " "));
        assertThat(OFFERS.text(request)).contains(" Offer.").doesNotContain("/");
    }

    @Test
    void everySuggestionSaysTheDetailThatTheUserGave() {
        SmallBook book = OFFERS.refuses("rare", "I hardly use it.", "reasons=rare-use")
                .refuses("work", "It is for work.", "reasons=current-work");
        Asked asked = Asked.toDecline().established(PublicReason.RARE_USE, PublicReason.CURRENT_WORK);
        assertThat(book.texts(Changed.with(asked.request(), new Offer(REFERRAL, "Sam Lee"))))
                .hasSizeGreaterThanOrEqualTo(3)
                .allMatch(text -> text.contains("Offer Sam Lee/what."));
    }

    @Test
    void aChannelThatIsTheReasonIsNotOfferedOnceMore() {
        SmallBook book = OFFERS.refuses("channel", "We talk elsewhere.", "reasons=other-channel");
        Asked asked = Asked.toDecline().established(PublicReason.OTHER_CHANNEL);
        List<Wording> suggestions =
                book.suggestions(Changed.with(asked.request(), new Offer(OTHER_CHANNEL, "jo@example.org")));
        assertThat(suggestions).hasSizeGreaterThanOrEqualTo(2);
        for (Wording wording : suggestions) {
            boolean isReason = wording.reasons().contains(PublicReason.OTHER_CHANNEL);
            assertThat(wording.text().contains("Offer jo@example.org/address.")).isEqualTo(!isReason);
        }
        assertThat(book.texts(Changed.with(asked.request(), new Offer(CALL, "today"))))
                .allMatch(text -> text.contains("Offer today/what."));
    }

    @Test
    void aStepTakesWhatTheUserOffersToTalkAbout() {
        SmallBook book = SmallBook.greeting()
                .says("ask", "step", "Shall we talk?")
                .says("call", "step", "Shall we talk {detail}?", "offer=call");
        WordingRequest request = Asked.to(Approach.ASK).request();
        assertThat(book.text(Changed.with(request, new Offer(SEE_YOU_AT, "the fair"), new Offer(CALL, "today"))))
                .endsWith("Shall we talk today?");
        assertThat(book.text(Changed.with(request, new Offer(SEE_YOU_AT, "the fair"))))
                .endsWith("Shall we talk?");
    }

    @Test
    void aDelayNamesTheDate() {
        SmallBook book = SmallBook.greeting()
                .says("later", "reason", "Let us connect later.", "approaches=defer")
                .says("date", "reason", "Let us connect {detail}.", "approaches=defer", "offer=connect-later")
                .says("talk", "reason", "Let us talk {detail}.", "approaches=defer", "offer=contact-later");
        WordingRequest request = Asked.to(Approach.DEFER).request();
        assertThat(book.text(Changed.with(request, new Offer(CONNECT_LATER, "in March"))))
                .endsWith("Let us connect in March.");
        assertThat(book.text(Changed.with(request, new Offer(CONTACT_LATER, "in March"))))
                .endsWith("Let us talk in March.");
        assertThat(book.text(request)).endsWith("Let us connect later.");
    }
}
