package org.replypolitely.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.endtoend.bidi.Locator.css;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.replypolitely.endtoend.bidi.Browser;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Page;
import org.replypolitely.endtoend.bidi.View;

/** Every rule of axe-core, on every screen, in light, in dark and from right to left. */
@EndToEnd
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryoneCanUseEveryScreenIT {

    @Test
    @Order(1)
    void nothingOnAnyScreenKeepsAnybodyOut(Browser browser, Extension extension) {
        List<String> violations = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        new EveryScreen(browser, extension, (name, view, window, dark) -> {
                    dark.accept(false);
                    look(name, view, violations);
                    look(name + " from right to left", turned(view, "rtl"), violations);
                    turned(view, "ltr");
                    dark.accept(true);
                    look(name + " in the dark", view, violations);
                    dark.accept(false);
                    seen.add(name);
                })
                .walk();

        assertThat(violations).isEmpty();
        assertThat(seen).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    @Order(2)
    void theButtonInThePageKeepsNobodyOutEither(Page page) {
        page.find(css("reply-politely"));

        assertThat(Axe.violations(page))
                .filteredOn(one -> one.contains("reply-politely"))
                .isEmpty();
    }

    private static void look(String name, View view, List<String> violations) {
        Axe.violations(view).forEach(one -> violations.add(name + ": " + one));
    }

    private static View turned(View view, String direction) {
        view.evaluate("document.documentElement.dir = '" + direction + "'");
        return view;
    }
}
