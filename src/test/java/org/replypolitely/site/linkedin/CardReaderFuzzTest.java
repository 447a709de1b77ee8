package org.replypolitely.site.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.replypolitely.invitation.Invitation;
import org.replypolitely.site.CardReading;
import org.replypolitely.site.JsoupDom;

/** The reader meets pages that were never seen: random ones of the right words, and real ones with something broken. */
class CardReaderFuzzTest {

    private static final List<String> TAGS = List.of(
            "main", "section", "ul", "li", "div", "span", "p", "a", "button", "strong", "figure", "time", "img", "b");
    private static final List<String> ATTRIBUTES = List.of(
            "role=listitem",
            "role=list",
            "role=button",
            "role=main",
            "data-view-name=pending-invitation",
            "data-testid=expandable-text-box",
            "data-testid=lazy-column",
            "componentkey=urn:li:invitation:12",
            "componentkey=InvitationManagerPage_InvitationsList",
            "href=/in/kim/",
            "href=https://www.linkedin.com/in/%E0%A4%A/",
            "href=/in/",
            "href=/company/x/",
            "href=/messaging/compose/?recipient=kim&invitation=urn:li:invitation:12",
            "aria-label=Accept Kim Ode’s invitation",
            "aria-label=Ignore an invitation to connect from Kim Ode",
            "aria-label=",
            "aria-hidden=true",
            "aria-expanded=false",
            "tabindex=-1",
            "class=invitation-card",
            "class=mn-invitation-list",
            "hidden=");
    private static final List<String> TEXTS = List.of(
            "Kim Ode", "Accept", "Ignore", " ", "\u00a0", "2 weeks ago", "…", "see more", "", "\u202eodE miK", "𝓚im");

    private final JsoupDom dom = new JsoupDom();
    private final CardFinder<Element> finder = new CardFinder<>(dom);
    private final CardSurvey<Element> survey = new CardSurvey<>(finder);
    private final CardReader<Element> reader = new CardReader<>(dom, finder);

    @Property(tries = 3000)
    void aRandomPageIsReadOrNotButNeverBreaksTheReaderOrMakesWordsUp(@ForAll("pages") String html) {
        look(Jsoup.parse(html));
    }

    @Property(tries = 2000)
    void aRealPageWithSomethingBrokenIsReadOrNotButNeverMadeUp(
            @ForAll("fixtures") PageFixture fixture, @ForAll("breaks") List<Break> breaks) {
        Document page = Jsoup.parse(fixture.html());
        for (Break one : breaks) {
            one.applyTo(page);
        }
        look(page);
    }

    /** Whatever is read stands in the page, and a card is one person's. */
    private void look(Document page) {
        finder.forEachCandidate(page, candidate -> {
            boolean unrecognised = survey.isUnrecognised(candidate);
            if (reader.read(candidate) instanceof CardReading.Read whole) {
                assertThat(unrecognised).isFalse();
                Invitation read = whole.invitation();
                assertThat(read.person().displayedName()).isNotBlank();
                String words = squeezed(everything(candidate));
                for (String part : List.of(
                        read.person().displayedName(),
                        read.person().headline(),
                        read.note().text(),
                        read.mutual(),
                        read.age())) {
                    for (String one : part.split("[\\s\\u00a0]+", -1)) {
                        assertThat(words).contains(squeezed(one));
                    }
                }
                assertThat(finder.card(candidate)).isPresent();
            }
        });
    }

    private static String everything(Element element) {
        StringBuilder texts = new StringBuilder();
        StringBuilder attributes = new StringBuilder();
        element.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                texts.append(text.getWholeText());
            } else if (node instanceof Element one) {
                one.attributes().forEach(attribute -> attributes.append(attribute.getValue()));
            }
        });
        return texts.append(attributes).toString();
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0\\p{Cf}]+", "");
    }

    @Provide
    Arbitrary<String> pages() {
        return trees(5).list().ofMinSize(1).ofMaxSize(3).map(trees -> "<main>" + String.join("", trees) + "</main>");
    }

    private static Arbitrary<String> trees(int depth) {
        Arbitrary<String> text = Arbitraries.of(TEXTS);
        if (depth == 0) {
            return text;
        }
        return Combinators.combine(
                        Arbitraries.of(TAGS),
                        Arbitraries.of(ATTRIBUTES).set().ofMaxSize(3),
                        Arbitraries.lazy(() -> Arbitraries.oneOf(text, trees(depth - 1)))
                                .list()
                                .ofMaxSize(4))
                .as(CardReaderFuzzTest::element);
    }

    private static String element(String tag, Iterable<String> attributes, List<String> children) {
        StringBuilder html = new StringBuilder("<").append(tag);
        for (String attribute : attributes) {
            int equals = attribute.indexOf('=');
            html.append(' ').append(attribute, 0, equals + 1);
            html.append('"').append(attribute.substring(equals + 1)).append('"');
        }
        html.append('>');
        children.forEach(html::append);
        return html.append("</").append(tag).append('>').toString();
    }

    @Provide
    Arbitrary<PageFixture> fixtures() {
        return Arbitraries.of(PageFixture.all());
    }

    @Provide
    Arbitrary<List<Break>> breaks() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(0, 5_000),
                        Arbitraries.of(ATTRIBUTES))
                .as(Break::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    enum Kind {
        REMOVE,
        CLONE,
        EMPTY,
        UNWRAP,
        MOVE,
        ATTRIBUTE,
        NO_ATTRIBUTES
    }

    /** One thing that is done to one element, found by counting. */
    record Break(Kind kind, int place, String attribute) {
        void applyTo(Document page) {
            List<Element> all = new ArrayList<>(page.body().getAllElements());
            Element chosen = all.get(place % all.size());
            if (chosen.equals(page.body()) || chosen.parent() == null) {
                return;
            }
            switch (kind) {
                case REMOVE -> chosen.remove();
                case CLONE -> chosen.after((Node) chosen.clone());
                case EMPTY -> chosen.empty();
                case UNWRAP -> chosen.unwrap();
                case MOVE -> page.body().prependChild(chosen);
                case ATTRIBUTE -> {
                    int equals = attribute.indexOf('=');
                    chosen.attr(attribute.substring(0, equals), attribute.substring(equals + 1));
                }
                case NO_ATTRIBUTES -> chosen.clearAttributes();
            }
        }
    }
}
