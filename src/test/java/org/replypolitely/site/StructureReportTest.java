package org.replypolitely.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.replypolitely.build.FixtureSkeleton;
import org.replypolitely.site.linkedin.PageFixture;

class StructureReportTest {

    private static final String CARD = "<div role=listitem class=_33f0 componentkey=urn:li:invitation:7400123>"
            + "<a class=b3 href='https://www.linkedin.com/in/ada-osei/?trk=Ada'><strong>Ada Osei</strong></a>"
            + "<div><button aria-label='Ignore Ada Osei' data-testid=accept-Zebra>Ignore</button></div>"
            + "<p>Baker</p><p>Baker</p><p>Baker</p></div>";

    private static String report(Element... roots) {
        return StructureReport.of(new JsoupDom(), "/mynetwork/grow/", 0, List.of(roots));
    }

    @Test
    void tagsAttributesShapesAndCountsAreToldAndNothingElse() {
        assertThat(report(Jsoup.parse(CARD).expectFirst("[role]"))).isEqualTo("""
                        Reply Politely structure report 1
                        page /mynetwork/grow/
                        recognised 0, described 1
                        div [role=listitem] [class=_0x0] [componentkey=urn:li:invitation:0]
                         a [class=b0] [href=/in/x/?x=]
                          strong names
                         div
                          button [aria-label=names] [data-testid=accept-Xx] text
                         p text ×3
                        """);
    }

    static List<PageFixture> fixtures() {
        return PageFixture.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void noWordOfAnyFixtureIsInItsReport(PageFixture fixture) {
        Document page = Jsoup.parse(fixture.html());
        String report = report(page.body());

        assertThat(ReportWords.in(report)).doesNotContainAnyElementsOf(ReportWords.toHide(page));
    }

    @Test
    void aReportBecomesASkeletonWithInventedPeople() {
        assertThat(FixtureSkeleton.of(report(Jsoup.parse(CARD).expectFirst("[role]"))))
                .contains("""
                        <div role="listitem" class="_0x0" componentkey="urn:li:invitation:0">
                          <a class="b0" href="/in/person-1/?x=">
                            <strong>Person 1
                            </strong>
                          </a>
                          <div>
                            <button aria-label="Do something with Person 1" data-testid="accept-Xx">Text
                            </button>
                          </div>
                          <p>Text<!-- ×3 -->
                          </p>
                        </div>
                        """);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void theSkeletonOfAFixtureHasItsStructure(PageFixture fixture) {
        String first = FixtureSkeleton.of(report(Jsoup.parse(fixture.html()).expectFirst("main")));

        assertThat(Jsoup.parse(first)
                        .select("[role=listitem], .invitation-card")
                        .isEmpty())
                .isEqualTo(Jsoup.parse(fixture.html())
                        .select("main [role=listitem], .invitation-card")
                        .isEmpty());
    }

    @Property
    void noVisibleWordOfAPageIsInItsReport(@ForAll("pages") String html) {
        Document page = Jsoup.parse(html);

        assertThat(ReportWords.in(report(page.body()))).doesNotContainAnyElementsOf(ReportWords.toHide(page));
    }

    @Provide
    Arbitrary<String> pages() {
        return element(3);
    }

    /** Words in every place where a page can have them: texts, labels, addresses, identifiers, values, names of attributes and tags. */
    private static Arbitrary<String> element(int depth) {
        Arbitrary<String> word = Arbitraries.oneOf(
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(3).ofMaxLength(9),
                Arbitraries.strings().withChars("äßżéйнمرح李佐").ofMinLength(2).ofMaxLength(6),
                Arbitraries.of("Ada", "Osei", "Zebra", "MacLeod", "O’Hara", "Kwame42"));
        Arbitrary<String> attribute = Combinators.combine(
                        Arbitraries.of(
                                "aria-label",
                                "href",
                                "id",
                                "class",
                                "title",
                                "alt",
                                "role",
                                "data-testid",
                                "componentkey",
                                "data-view-name",
                                "type",
                                "src"),
                        Arbitraries.of(
                                "", "/in/", "https://www.linkedin.com/in/", "urn:li:", "accept-", "/x?name=", "#"),
                        word)
                .as((name, before, value) -> " " + name + "=\"" + before + value + "\"");
        Arbitrary<String> children =
                depth == 0 ? word : element(depth - 1).list().ofMaxSize(3).map(all -> String.join("", all));
        return Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.of("div", "a", "button", "p", "strong"), word.map(w -> "my-" + w)),
                        attribute.list().ofMaxSize(3).map(all -> String.join("", all)),
                        word,
                        children,
                        word)
                .as((tag, attributes, text, inside, after) ->
                        "<" + tag + attributes + " data-" + after + ">" + text + inside + after + "</" + tag + ">");
    }

    @Property
    void maskingAgainChangesNothing(@ForAll @Size(max = 40) String value) {
        String masked = StructureWords.masked(value);

        assertThat(StructureWords.masked(masked)).isEqualTo(masked);
    }
}
