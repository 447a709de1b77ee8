package org.replypolitely.browser.face;

import java.util.List;
import java.util.function.Consumer;
import org.replypolitely.face.Label;
import org.replypolitely.options.FollowDifference;
import org.replypolitely.options.FollowEvent;
import org.replypolitely.options.FollowScreen;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** Draws what follows the user. */
final class FollowView {

    private final HTMLInputElement box = (HTMLInputElement) Page.element("follow-me");
    private final HTMLElement choice = Page.element("follow-choice");
    private final Rows differences = new Rows(Page.element("follow-differs"), "import-line", (row, index) -> {});

    FollowView(Consumer<FollowEvent> events) {
        Page.onChange(box, wanted -> events.accept(new FollowEvent.Ticked(wanted)));
        Page.onClick("follow-mine", () -> events.accept(new FollowEvent.Chosen(true)));
        Page.onClick("follow-theirs", () -> events.accept(new FollowEvent.Chosen(false)));
        Page.onClick("follow-leave", () -> events.accept(new FollowEvent.Left()));
        Page.onEscape(choice, () -> events.accept(new FollowEvent.Left()));
        Page.onClick("follow-remove", () -> {
            events.accept(new FollowEvent.Remove());
            Page.focus(box);
        });
    }

    void draw(FollowScreen screen) {
        box.setChecked(screen.ticked());
        drawChoice(screen);
        Page.textOrHide(
                Page.element("follow-words"), screen.words().map(Words::say).orElse(""));
        Page.mark(Page.element("follow-words"), "failed", screen.failed());
        Page.show(Page.element("follow-remove"), screen.canRemove());
    }

    private void drawChoice(FollowScreen screen) {
        boolean isNew = screen.asks() && choice.isHidden();
        boolean isAnswered = !screen.asks() && Page.holdsFocus(choice);
        List<FollowDifference> lines = screen.differences();
        differences.resize(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            FollowDifference line = lines.get(i);
            Page.text(
                    differences.row(i),
                    Words.say(Label.of(
                            "follow_differs",
                            Words.say(line.what()),
                            Words.say(line.here()),
                            Words.say(line.there()))));
        }
        Page.textOrHide(
                Page.element("follow-learned"), screen.learned().map(Words::say).orElse(""));
        Page.show(choice, screen.asks());
        if (isNew) {
            Page.focus(choice);
        } else if (isAnswered) {
            Page.focus(box);
        }
    }
}
