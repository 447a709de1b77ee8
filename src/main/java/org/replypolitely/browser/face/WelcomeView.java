package org.replypolitely.browser.face;

import java.util.function.Consumer;
import org.replypolitely.face.Label;
import org.replypolitely.settings.Placement;
import org.replypolitely.welcome.WelcomeScreen;

/** Draws the welcome page. */
final class WelcomeView {

    private static final Placement[] CHOICES = {Placement.PAGE, Placement.POPUP};

    private final Rows steps = new Rows(Page.element("steps"), "step", (row, index) -> {});

    WelcomeView(Consumer<Placement> chosen) {
        for (Placement placement : CHOICES) {
            Page.onClick(button(placement), () -> chosen.accept(placement));
        }
    }

    void draw(WelcomeScreen screen) {
        for (Placement placement : CHOICES) {
            Page.flag(Page.element(button(placement)), "aria-pressed", screen.chosen() == placement);
        }
        Page.textOrHide(
                Page.element("problem"), screen.problem().map(Words::say).orElse(""));
        Page.show(Page.element("next"), !screen.next().isEmpty());
        steps.resize(screen.next().size());
        int i = 0;
        for (Label step : screen.next()) {
            Page.text(steps.row(i++), Words.say(step));
        }
    }

    /** Brings what happens next into view, and the focus there. */
    void showNext() {
        Page.focus(Page.element("next"));
    }

    private static String button(Placement placement) {
        return "choose-" + placement.name();
    }
}
