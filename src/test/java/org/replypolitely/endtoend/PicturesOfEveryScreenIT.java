package org.replypolitely.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.replypolitely.endtoend.bidi.BidiException;
import org.replypolitely.endtoend.bidi.Browser;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Page;
import org.replypolitely.endtoend.bidi.View;

/**
 * A picture of every screen in every look, for people to look at: light, dark, from right to left, 320 px wide, in forced colours. Nothing
 * sticks out sideways in any of them.
 */
@EndToEnd
class PicturesOfEveryScreenIT {

    private static final Path FOLDER = Path.of("target", "screenshots", "every");

    private final List<String> sticksOut = new ArrayList<>();

    @Test
    void nothingSticksOutOfAnyScreenInAnyLook(Browser browser, Extension extension) {
        new EveryScreen(browser, extension, (name, view, window, dark) -> {
                    picture(name, "light", view, window);
                    turn(view, "rtl");
                    picture(name, "rtl", view, window);
                    turn(view, "ltr");
                    if (window instanceof Page page) {
                        page.viewport(320, 860);
                        picture(name, "narrow", view, window);
                        page.viewport(1280, 860);
                        forced(name, view, page);
                    }
                    dark.accept(true);
                    picture(name, "dark", view, window);
                    dark.accept(false);
                })
                .walk();

        assertThat(sticksOut).isEmpty();
    }

    private void forced(String name, View view, Page page) {
        try {
            page.forcedColours(true);
        } catch (BidiException cannot) {
            return;
        }
        picture(name, "forced", view, page);
        page.forcedColours(false);
    }

    private void picture(String name, String look, View view, View window) {
        view.letPass(200);
        window.screenshot(FOLDER.resolve(name + "-" + look + ".png"));
        int wide = view.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                .asInt();
        if (wide > 0) {
            sticksOut.add(name + " " + look + ": " + wide + " px");
        }
    }

    private static void turn(View view, String direction) {
        view.evaluate("document.documentElement.dir = '" + direction + "'");
    }
}
