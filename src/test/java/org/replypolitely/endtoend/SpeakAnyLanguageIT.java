package org.replypolitely.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.endtoend.bidi.Locator.css;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.replypolitely.endtoend.bidi.Browser;
import org.replypolitely.endtoend.bidi.Element;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Page;
import org.replypolitely.endtoend.bidi.View;

/**
 * Every screen in a language that nobody speaks, longer than English, and in one from right to left: each word comes from the locale files,
 * none is cut off, nothing sticks out.
 */
class SpeakAnyLanguageIT {

    private static final Path FOLDER = Path.of("target", "screenshots");

    /** Words that no locale file says: those of the page, of people and of phrase books stand in their own direction. */
    private static final String STRANGE = """
            (() => {
              const own = '[dir=auto], .history-date, textarea, input, .avatar, kbd, script, style, template';
              const strange = [];
              const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walk.nextNode()) {
                const text = walk.currentNode.data.trim(), parent = walk.currentNode.parentElement;
                if (/\\p{L}/u.test(text) && !parent.closest(own) && parent.checkVisibility()
                    && !(text.includes('⟦') && text.includes('⟧'))) strange.push(text);
              }
              for (const one of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
                for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
                  const text = one.getAttribute(name) || '';
                  if (/\\p{L}/u.test(text) && one.checkVisibility() && !text.includes('⟦')) strange.push(name + ': ' + text);
                }
              }
              return strange;
            })()""";

    /** What is cut off, and what sticks out sideways. */
    private static final String CRAMPED = """
            (() => {
              const cramped = [], width = document.documentElement.clientWidth;
              const name = e => e.tagName + (e.id ? '#' + e.id : '') + '.' + e.className + ' “' + e.textContent.trim().slice(0, 60) + '”';
              const meant = '.visually-hidden, .clamp-1, .preview, .clamped blockquote, .marks, .folded *, .chip > input, .option > input';
              for (const e of document.body.querySelectorAll('*')) {
                if (!e.checkVisibility({visibilityProperty: true}) || e.closest('svg') || e.matches(meant)) continue;
                const box = e.getBoundingClientRect(), style = getComputedStyle(e);
                if (box.width && (box.left < -1 || box.right > width + 1)) cramped.push('sticks out: ' + name(e));
                if (e.clientWidth && style.overflowX !== 'visible' && e.scrollWidth > e.clientWidth + 1) {
                  cramped.push('cut off sideways: ' + name(e));
                }
                if (e.clientHeight && ['hidden', 'clip'].includes(style.overflowY) && e.scrollHeight > e.clientHeight + 1
                    && e.tagName !== 'TEXTAREA' && !e.querySelector('.scroll')) cramped.push('cut off below: ' + name(e));
                if (e.tagName === 'BUTTON' && e.scrollWidth > e.clientWidth + 1) cramped.push('wider than its button: ' + name(e));
              }
              if (document.documentElement.scrollWidth > width) cramped.push('scrolls sideways');
              return cramped;
            })()""";

    /** Looks at every screen, wide and as narrow as it gets. */
    private static List<String> walk(PseudoLocale locale, Browser browser, Extension extension) {
        List<String> found = new ArrayList<>();
        String look = locale == PseudoLocale.LONG ? "long" : "right-to-left";
        new EveryScreen(browser, extension, (name, view, window, dark) -> {
                    if (locale == PseudoLocale.RIGHT_TO_LEFT) {
                        view.evaluate("document.documentElement.dir = 'rtl'");
                    }
                    view.letPass(250);
                    window.screenshot(FOLDER.resolve("pseudo-" + look + "-" + name + ".png"));
                    note(name, view, STRANGE, found);
                    note(name, view, CRAMPED, found);
                    if (window instanceof Page page && view == window) {
                        page.viewport(320, 860);
                        view.letPass(100);
                        note(name + ", narrow", view, CRAMPED, found);
                        page.ownViewport();
                    }
                })
                .walk();
        return found;
    }

    private static void note(String name, View view, String question, List<String> found) {
        for (JsonNode one : view.evaluate(question)) {
            found.add(name + ": " + one.asText());
        }
    }

    /** Longer words than English ones. */
    @Nested
    @EndToEnd(pseudo = PseudoLocale.LONG)
    class ALongOne {

        @Test
        void hasEveryWordAndRoomForIt(Browser browser, Extension extension) {
            assertThat(walk(PseudoLocale.LONG, browser, extension)).isEmpty();

            Page page = browser.open(SampleSite.INVITATIONS);
            Element button = page.find(css("reply-politely"));
            assertThat(button.call("e => e.getAttribute('aria-label')").asText())
                    .startsWith(PseudoLocale.OPEN);
            assertThat(button.call("e => getComputedStyle(e, '::after').content")
                            .asText())
                    .contains(PseudoLocale.OPEN, PseudoLocale.CLOSE);
            page.close();
        }
    }

    /** Words from right to left. */
    @Nested
    @EndToEnd(pseudo = PseudoLocale.RIGHT_TO_LEFT)
    class OneFromRightToLeft {

        @Test
        void hasEveryWordAndRoomForIt(Browser browser, Extension extension) {
            assertThat(walk(PseudoLocale.RIGHT_TO_LEFT, browser, extension)).isEmpty();
        }
    }
}
