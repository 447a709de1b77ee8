package org.replypolitely.site.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.replypolitely.invitation.Invitation;
import org.replypolitely.site.CardReading;
import org.replypolitely.site.JsoupDom;

class PageFixturesTest {

    private final JsoupDom dom = new JsoupDom();
    private final CardFinder<Element> finder = new CardFinder<>(dom);
    private final CardSurvey<Element> survey = new CardSurvey<>(finder);

    static List<PageFixture> fixtures() {
        return PageFixture.all();
    }

    @Test
    void everyVariantHasFixtures() {
        assertThat(fixtures())
                .extracting(fixture -> fixture.name().substring(0, 2))
                .contains("v1", "v2", "v3");
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyInvitationIsReadWholeAndNothingElseIsTakenForOne(PageFixture fixture) {
        Document page = Jsoup.parse(fixture.html(), "https://www.linkedin.com" + fixture.path());
        Invitations<Element> invitations = new Invitations<>(dom, fixture::path);
        List<Invitation> read = new ArrayList<>();
        List<Element> unrecognised = new ArrayList<>();
        if (InvitationPath.mayHoldInvitations(fixture.path())) {
            invitations.forEach(page, card -> {
                if (invitations.read(card) instanceof CardReading.Read whole) {
                    read.add(whole.invitation());
                }
            });
        }
        if (invitations.isList()) {
            finder.forEachCandidate(page, candidate -> {
                if (survey.isUnrecognised(candidate)) {
                    unrecognised.add(candidate);
                }
            });
        }
        assertThat(read).containsExactlyElementsOf(fixture.invitations());
        assertThat(unrecognised).hasSize(fixture.unrecognised());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void theKeyAndTheNameThatTheButtonGoesByAreThoseOfTheWholeRecord(PageFixture fixture) {
        Document page = Jsoup.parse(fixture.html());
        Invitations<Element> invitations = new Invitations<>(dom, fixture::path);
        invitations.forEach(page, card -> {
            assertThat(invitations.read(card)).isInstanceOfSatisfying(CardReading.Read.class, whole -> {
                assertThat(whole.invitation().key()).isEqualTo(invitations.key(card));
                assertThat(whole.invitation().person().displayedName()).isEqualTo(card.name());
            });
            assertThat(card.row().select("[aria-label]")).hasSizeGreaterThanOrEqualTo(2);
            assertThat(invitations.find(page, invitations.key(card)))
                    .map(Card::row)
                    .contains(card.row());
            assertThat(invitations.around(page, card.row())).map(Card::row).contains(card.row());
        });
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void theCheapSignIsOnEveryProfileWithARequest(PageFixture fixture) {
        if (InvitationPath.isProfile(fixture.path()) && !fixture.invitations().isEmpty()) {
            assertThat(Jsoup.parse(fixture.html()).select(ProfileFinder.sign())).isNotEmpty();
        }
    }
}
