package org.replypolitely.browser.face;

import java.util.List;
import java.util.function.Consumer;
import org.replypolitely.face.Label;
import org.replypolitely.popup.FollowUpPart;
import org.replypolitely.popup.PopupEvent;
import org.teavm.jso.dom.html.HTMLElement;

/** Draws the steps that are due: a question each, then what follows from the answer. */
final class FollowUpsView {

    private static final String ANSWER = ".due-answers > button";

    private final Rows rows;
    private List<FollowUpPart> drawn = List.of();

    FollowUpsView(Consumer<PopupEvent> events) {
        rows = new Rows(Page.element("due-list"), "due-item", (row, index) -> {
            for (int i = 0; i < row.querySelectorAll(ANSWER).getLength(); i++) {
                int answer = i;
                Page.onClick(
                        row.querySelectorAll(ANSWER).item(i),
                        () -> events.accept(new PopupEvent.Answer(
                                drawn.get(index).id(),
                                drawn.get(index).answers().get(answer).value())));
            }
            Page.onClick(
                    row.querySelector(".due-done"),
                    () -> events.accept(new PopupEvent.Done(drawn.get(index).id())));
            Page.onClick(row.querySelector(".due-copy"), () -> copy(row));
        });
    }

    void draw(List<FollowUpPart> parts) {
        List<FollowUpPart> before = drawn;
        drawn = parts;
        rows.resize(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            FollowUpPart part = parts.get(i);
            HTMLElement row = rows.row(i);
            if (i < before.size() && before.get(i).equals(part)) {
                continue;
            }
            boolean wasAsked = i < before.size()
                    && before.get(i).id().equals(part.id())
                    && !before.get(i).answers().isEmpty();
            boolean movedUp = i < before.size() && !before.get(i).id().equals(part.id()) && Page.holdsFocus(row);
            draw(row, part);
            if (movedUp || (wasAsked && part.answers().isEmpty())) {
                Page.focus(row.querySelector(".due-words"));
            }
        }
    }

    private static void draw(HTMLElement row, FollowUpPart part) {
        boolean asks = !part.answers().isEmpty();
        Page.text(row.querySelector(".due-words"), Words.say(part.words()));
        Page.textOrHide(
                row.querySelector(".due-problem"),
                part.problem().map(Words::say).orElse(""));
        Page.show(row.querySelector(".due-answers"), asks);
        Page.show(row.querySelector(".due-end"), !asks);
        for (int i = 0; i < part.answers().size(); i++) {
            Page.text(
                    row.querySelectorAll(ANSWER).item(i),
                    Words.say(part.answers().get(i).label()));
        }
        Page.text(row.querySelector(".due-copy"), Words.say(Label.of("copy")));
        Page.show(row.querySelector(".due-copy"), part.copies().isPresent());
        HTMLElement copies = row.querySelector(".due-copies");
        Page.textOrHide(copies, "");
        Page.attribute(copies, "lang", part.language());
        part.copies()
                .ifPresent(words -> Words.sayIn(part.language(), words, said -> {
                    if (copies.getAttribute("lang").equals(part.language())) {
                        Page.textOrHide(copies, said);
                    }
                }));
    }

    private static void copy(HTMLElement row) {
        Clipboard.write(row.querySelector(".due-copies").getTextContent(), copied -> {
            if (copied) {
                Page.text(row.querySelector(".due-copy"), Words.say(Label.of("due_copied")));
            }
        });
    }
}
