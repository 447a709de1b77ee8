package org.replypolitely.site.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.replypolitely.site.CardReading;
import org.replypolitely.site.JsoupDom;
import org.replypolitely.site.OwnElements;

class ProfileFinderTest {

    private static final String ACTIONS =
            "<div id=row><div><button aria-label='Accept Ada Osei’s request'></button></div><div>"
                    + "<button aria-label='Ignore Ada Osei’s request'></button></div><button aria-expanded=false></button></div>";
    private static final String TOP =
            "<section id=top><a href=/in/ada-osei/><h2>Ada Osei</h2></a><p>Florist</p>" + ACTIONS + "</section>";

    private final ProfileFinder<Element> finder = new ProfileFinder<>(new JsoupDom());

    private static Document page(String main) {
        return Jsoup.parse("<main>" + main + "</main>");
    }

    private Optional<Card<Element>> found(Document page) {
        return finder.find(page, "ada-osei");
    }

    @Test
    void theRequestIsFoundByItsTwoActionsAndTheMenuAfterThem() {
        assertThat(found(page(TOP))).hasValueSatisfying(card -> {
            assertThat(card.name()).isEqualTo("Ada Osei");
            assertThat(card.row().id()).isEqualTo("row");
            assertThat(card.whole().id()).isEqualTo("top");
        });
    }

    @Test
    void theRowInTheHeaderThatSticksIsTheSameRequestWhicheverStandsFirst() {
        String sticky = "<section id=stick><a href=/in/ada-osei/><p>Ada Osei</p></a>" + ACTIONS + "</section>";

        assertThat(found(page(TOP + sticky))).map(card -> card.whole().id()).contains("top");
        assertThat(found(page(sticky + TOP))).map(card -> card.whole().id()).contains("top");
    }

    @Test
    void aRowThatCarriesOurButtonIsTheSameStill() {
        Document page = page(TOP);
        page.expectFirst("#row")
                .prependElement(OwnElements.BUTTON)
                .attr("role", "button")
                .attr("aria-label", "Reply politely to Ada Osei");

        assertThat(found(page)).map(card -> card.row().id()).contains("row");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=/messaging/compose/?x>Message</a>",
                "<a href=/preload/custom-invite/?vanityName=ada-osei>Connect</a>"
            })
    void whereAMessageOrAnInvitationIsOfferedThereIsNoRequest(String control) {
        Document page = page(TOP);
        page.expectFirst("#top").append(control);

        assertThat(found(page)).isEmpty();
    }

    @Test
    void aThirdActionIsARefusal() {
        Document page = page(TOP);
        page.expectFirst("#row").prepend("<button aria-label='Block Ada Osei'></button>");

        assertThat(found(page)).isEmpty();
    }

    @Test
    void anActionThatLeadsSomewhereIsARefusal() {
        Document page = page(TOP);
        page.expectFirst("#row button").tagName("a").attr("href", "/in/ada-osei/");

        assertThat(found(page)).isEmpty();
    }

    @Test
    void actionsOfTwoPeopleAreARefusal() {
        Document page = page(TOP);
        page.expectFirst("#row button").attr("aria-label", "Accept Kenji Mori’s request");

        assertThat(found(page)).isEmpty();
    }

    @Test
    void requestsOfTwoPeopleAreARefusal() {
        assertThat(found(page(TOP + TOP.replace("Ada Osei", "Ada Oseiyo")))).isEmpty();
    }

    @Test
    void aPageThatIsAboutSomebodyElseStillIsARefusal() {
        assertThat(finder.find(page(TOP), "kenji-mori")).isEmpty();
    }

    @Test
    void outsideTheMainPartNothingIsLookedAt() {
        assertThat(found(Jsoup.parse(TOP))).isEmpty();
    }

    /** The same with the classes of V1 and a menu that says what it is. */
    private static Document classic(String one, String other) {
        return page(
                "<section id=top class=pv-top-card><a href=/in/ada-osei/overlay/contact-info/>Contact</a><h1>Ada Osei</h1>"
                        + "<div id=row class=pvs-profile-actions><button aria-label='" + one
                        + "'></button><button aria-label='" + other
                        + "'></button><div class=artdeco-dropdown><button class=artdeco-dropdown__trigger aria-expanded=false"
                        + " aria-label=More></button><div><div role=button aria-label='Report Ada Osei'></div></div></div></div></section>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Accept Ada Osei’s request to connect | Ignore Ada Osei’s request to connect
            Kontaktanfrage von Ada Osei annehmen | Kontaktanfrage von Ada Osei ignorieren
            Aceptar la solicitud de Ada Osei para conectar | Ignorar la solicitud de Ada Osei para conectar
            Ada Oseiさんのつながり申請を承認 | Ada Oseiさんのつながり申請を無視
            قبول طلب التواصل من Ada Osei | تجاهل طلب التواصل من Ada Osei
            """)
    void whereTheMenuSaysWhatItIsTheActionsMustBeAboutOneMatter(String one, String other) {
        assertThat(found(classic(one, other))).map(card -> card.row().id()).contains("row");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Follow Ada Osei | Message Ada Osei
            Invite Ada Osei to connect | Follow Ada Osei
            Ada Osei folgen | Ada Osei eine Nachricht senden
            Ada Oseiさんをフォロー | Ada Oseiさんにメッセージを送る
            """)
    void twoWaysToReachSomebodyAreNoRequest(String one, String other) {
        assertThat(found(classic(one, other))).isEmpty();
    }

    private static final String STICKY =
            "<section id=stick><a href=/in/ada-osei/><p>Ada Osei</p></a>%s" + ACTIONS + "</section>";
    private static final String NAME_AND_MORE =
            "<section id=top><div><a href=/in/ada-osei/><h2>Ada Osei</h2></a><p>She/Her</p><p>· 2nd</p></div>%s"
                    + ACTIONS + "</section>";

    private static String headline(String inHeader, String inFirstPart) {
        Invitations<Element> invitations = new Invitations<>(new JsoupDom(), () -> "/in/ada-osei/");
        return ((CardReading.Read) invitations.read(invitations
                        .first(page(STICKY.formatted(inHeader) + NAME_AND_MORE.formatted(inFirstPart)))
                        .orElseThrow()))
                .invitation()
                .person()
                .headline();
    }

    @Test
    void theHeadlineIsWhatBothCopiesSayBesideTheName() {
        assertThat(headline("<p>Florist</p>", "<p>Florist</p><p>Accra</p>")).isEqualTo("Florist");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '' | <p>Florist</p><p>Accra</p>
            <p>Florist</p><p>Accra</p> | <p>Florist</p><p>Accra</p>
            <p>She/Her</p> | <p>Florist</p>
            <p>· 2nd</p> | <p>Florist</p>
            <p>Florist at …</p> | <p>Florist at Fern and Field</p>
            """)
    void whereThatIsNotSureThereIsNone(String inHeader, String inFirstPart) {
        assertThat(headline(inHeader, inFirstPart)).isEmpty();
    }
}
