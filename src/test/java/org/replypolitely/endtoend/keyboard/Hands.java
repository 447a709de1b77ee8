package org.replypolitely.endtoend.keyboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.replypolitely.endtoend.bidi.Key;
import org.replypolitely.endtoend.bidi.Patience;
import org.replypolitely.endtoend.bidi.View;

/**
 * Somebody with a keyboard and nothing else, at one screen. Whatever has the focus after a stroke must be in view and show that it has it; of a page
 * of the site, only our own button is asked that, and it may lie under the panel, which the user opened and can move or close.
 */
final class Hands {

    private static final int MOST_STROKES = 200;

    /** What has the focus, what is wrong with that, and which of all the stops of the screen it is: a group of radio buttons is one. */
    private static final String FOCUS = """
            (() => {
              const e = document.activeElement;
              if (!e || e === document.body || e === document.documentElement) return ['nothing', 'the focus is nowhere', ''];
              const name = e.localName + (e.id ? '#' + e.id : '') + (e.className ? '.' + e.className : '') + (e.name ? ' ' + e.name : '')
                + ' “' + (e.getAttribute('aria-label') || e.innerText || e.value || '').slice(0, 30) + '”';
              const stop = e.type === 'radio' ? 'radio ' + e.name : [...document.querySelectorAll('*')].indexOf(e) + ' ' + e.localName + ' ' + e.id;
              if (!/extension:$/.test(location.protocol) && e.localName !== 'reply-politely') return [name, '', stop];
              const seen = e.matches('.chip > input, .option > input') ? e.parentElement : e;
              const parts = [[.5, .5], [.1, .5], [.9, .5], [.5, .1], [.5, .9]];
              const inView = [...seen.getClientRects()].some(box => parts.some(([x, y]) => {
                const there = document.elementFromPoint(box.x + box.width * x, box.y + box.height * y);
                return there && (seen.contains(there) || there.localName === 'reply-politely-panel');
              }));
              if (!inView) return [name, 'it is out of sight', stop];
              const hasRing = one => one && getComputedStyle(one).outlineStyle !== 'none' && parseFloat(getComputedStyle(one).outlineWidth) > 0;
              const shows = e.matches(':focus-visible') && [e, e.nextElementSibling, e.closest('.suggestion')].some(hasRing);
              return [name, e.tabIndex < 0 || shows ? '' : 'nothing shows that it has the focus', stop];
            })()
            """;

    /** All the stops that there should be. */
    private static final String STOPS = """
            [...new Set([...document.querySelectorAll('a[href], button, input, select, textarea')]
              .filter(e => e.tabIndex >= 0 && !e.disabled && !e.closest('[inert]') && e.getClientRects().length > 0)
              .map(e => e.type === 'radio' ? 'radio ' + e.name
                : [...document.querySelectorAll('*')].indexOf(e) + ' ' + e.localName + ' ' + e.id))]
            """;

    private final View view;

    Hands(View view) {
        this.view = view;
    }

    /** Presses Tab until the focus is there; not at all where it is there already. */
    Hands tabTo(String selector) {
        return strokeTo(selector, Key.TAB);
    }

    /** The same, backwards. */
    Hands backTo(String selector) {
        return strokeTo(selector, Key.SHIFT, Key.TAB);
    }

    /** Presses an arrow key until the focus is there. */
    Hands arrowTo(Key arrow, String selector) {
        return strokeTo(selector, arrow);
    }

    private Hands strokeTo(String selector, Key... chord) {
        List<String> passed = new ArrayList<>();
        for (int i = 0; i < MOST_STROKES && !isOn(selector); i++) {
            view.press(chord);
            JsonNode focus = view.evaluate(FOCUS);
            assertThat(focus.get(1).asText())
                    .as("%s, on the way to %s, after %s", focus.get(0).asText(), selector, passed)
                    .isEmpty();
            passed.add(focus.get(0).asText());
        }
        assertThat(isOn(selector))
                .as("%s is reached; passed: %s", selector, passed)
                .isTrue();
        return this;
    }

    Hands press(Key... chord) {
        view.press(chord);
        return this;
    }

    Hands type(String text) {
        view.type(text);
        return this;
    }

    /** Selects everything in the text box that has the focus, so that what is typed next takes its place. */
    Hands selectAll() {
        view.press(Key.CONTROL, Key.HOME);
        view.press(Key.CONTROL, Key.SHIFT, Key.END);
        return this;
    }

    /** Waits until the focus is there, and sees to it that it is in view and shown. */
    Hands isAt(String selector) {
        Patience.until(
                Patience.DEFAULT,
                "the focus at " + selector,
                () -> isOn(selector) && trouble().isEmpty() ? Optional.of(true) : Optional.empty(),
                () -> view.evaluate(FOCUS) + " in " + view.described());
        return this;
    }

    /** Waits for an expression to be true. */
    Hands until(String expression) {
        view.await(expression);
        return this;
    }

    boolean isOn(String selector) {
        return view.evaluate("document.activeElement !== null && document.activeElement.matches(\"" + selector + "\")")
                .asBoolean();
    }

    /** Tells whether something like that can be seen. */
    boolean sees(String selector) {
        return view.evaluate(
                        "[...document.querySelectorAll(\"" + selector
                                + "\")].some(e => (e.matches('.chip > input') ? e.parentElement : e).getClientRects().length > 0)")
                .asBoolean();
    }

    /** Goes through the whole screen by Tab, from where the focus is, and back again: everything is passed, nothing is a trap. */
    void passEverythingAndComeBack() {
        Set<String> all = new LinkedHashSet<>();
        view.evaluate(STOPS).forEach(stop -> all.add(stop.asText()));
        assertThat(all).hasSizeGreaterThan(1);
        Set<String> before = new LinkedHashSet<>();
        if (trouble().isEmpty()) {
            before.add(view.evaluate(FOCUS).get(2).asText());
        }
        Set<String> on = passed(before, all, Key.TAB);
        assertThat(on).as("passed by Tab").containsAll(all);
        Set<String> last = new LinkedHashSet<>();
        last.add(view.evaluate(FOCUS).get(2).asText());
        assertThat(passed(last, all, Key.SHIFT, Key.TAB))
                .as("passed by Shift and Tab")
                .containsAll(all);
    }

    /** What is passed until everything was, or the focus has left the screen, or it stands still. */
    private Set<String> passed(Set<String> before, Set<String> all, Key... chord) {
        Set<String> passed = new LinkedHashSet<>(before);
        boolean hasLeft = false;
        for (int i = 0; i < MOST_STROKES && !hasLeft && !passed.containsAll(all); i++) {
            view.press(chord);
            JsonNode focus = view.evaluate(FOCUS);
            hasLeft = focus.get(2).asText().isEmpty() && !passed.isEmpty();
            if (!focus.get(2).asText().isEmpty()) {
                assertThat(focus.get(1).asText()).as(focus.get(0).asText()).isEmpty();
                passed.add(focus.get(2).asText());
            }
        }
        return passed;
    }

    private String trouble() {
        return view.evaluate(FOCUS).get(1).asText();
    }
}
