package org.replypolitely.site.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.replypolitely.site.JsoupDom;

class ComposerFinderTest {

    private static final String NAVIGATION = "<header><a href=/in/you/>You</a></header>";

    private final ComposerFinder<Element> finder = new ComposerFinder<>(new JsoupDom());

    private static String composer(String slug) {
        return "<div class=msg-overlay-conversation-bubble><header><a href=/in/" + slug + "/>" + slug + "</a></header>"
                + "<ul><li><a href=/in/you/>You</a> wrote</li></ul>"
                + "<div id='" + slug + "' class=msg-form__contenteditable role=textbox contenteditable=true></div>"
                + "<button type=submit>Send</button></div>";
    }

    private ComposerMatch<Element> find(String slug, String... trees) {
        List<Element> roots = Arrays.stream(trees)
                .map(tree -> (Element) Jsoup.parse(NAVIGATION + tree))
                .toList();
        return finder.find(roots, slug);
    }

    @Test
    void theComposerIsTheOneWhoseHeaderLinksToThePerson() {
        assertThat(find("ada", composer("bob") + composer("ada")))
                .isInstanceOfSatisfying(ComposerMatch.Found.class, found -> {
                    assertThat(((Element) found.editor()).id()).isEqualTo("ada");
                });
    }

    @Test
    void itMayStandInAnotherTree() {
        assertThat(find("ada", composer("bob"), composer("ada"))).isInstanceOf(ComposerMatch.Found.class);
    }

    @Test
    void aSlugIsComparedDecoded() {
        assertThat(find("tomás", composer("tom%C3%A1s"))).isInstanceOf(ComposerMatch.Found.class);
    }

    @Test
    void somebodyElsesComposerIsNever() {
        assertThat(find("ada", composer("bob"))).isInstanceOf(ComposerMatch.None.class);
    }

    @Test
    void twoOfOnePersonAreARefusal() {
        assertThat(find("ada", composer("ada") + composer("ada"))).isInstanceOf(ComposerMatch.None.class);
    }

    @Test
    void aHeaderThatLinksToTwoPeopleIsARefusal() {
        String group = composer("ada").replace("</header>", "<a href=/in/bob/>Bob</a></header>");
        assertThat(find("ada", group)).isInstanceOf(ComposerMatch.None.class);
    }

    @Test
    void aTextBoxWithoutAHeaderOfItsOwnIsARefusal() {
        assertThat(find("ada", "<div role=textbox contenteditable=true></div>")).isInstanceOf(ComposerMatch.None.class);
        assertThat(find("you", "<div><div role=textbox contenteditable=true></div></div>" + composer("ada")))
                .isInstanceOf(ComposerMatch.None.class);
    }

    @Test
    void theSendControlIsTheComposersOwn() {
        ComposerMatch<Element> match = find("ada", composer("bob") + composer("ada"));
        assertThat(match).isInstanceOf(ComposerMatch.Found.class);
        Element send = Objects.requireNonNull(finder.sendControl((ComposerMatch.Found<Element>) match));
        assertThat(Objects.requireNonNull(send.parent())
                        .select("[role=textbox]")
                        .eachAttr("id"))
                .containsExactly("ada");
    }
}
