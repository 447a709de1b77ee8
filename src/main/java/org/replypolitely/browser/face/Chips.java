package org.replypolitely.browser.face;

import java.util.List;
import org.replypolitely.face.Choice;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** A row of chips over native radio buttons or check boxes, so that keys and screen readers work as everywhere. */
final class Chips {

    private final Rows rows;
    private final String group;
    private List<Choice> choices = List.of();
    private boolean byPointer;
    private Runnable picked = () -> {};

    /** Hears which value was tapped, and whether it is on now. */
    interface Listener {
        void onTap(String value, boolean on);
    }

    private Chips(String container, String template, Listener listener) {
        group = container;
        rows = new Rows(
                Page.element(container),
                template,
                (row, index) -> Page.onChange(box(row), on -> {
                    listener.onTap(choices.get(index).value(), on);
                    if (byPointer) {
                        picked.run();
                    }
                }));
        HTMLElement element = Page.element(container);
        element.addEventListener("pointerdown", event -> byPointer = true);
        element.addEventListener("keydown", event -> byPointer = false);
    }

    /** Chips of which one at most is chosen. */
    static Chips oneOf(String container, Listener listener) {
        return new Chips(container, "radio-chip", listener);
    }

    /** Chips of which any may be chosen. */
    static Chips anyOf(String container, Listener listener) {
        return new Chips(container, "check-chip", listener);
    }

    void draw(List<Choice> drawn) {
        choices = drawn;
        rows.resize(drawn.size());
        for (int i = 0; i < drawn.size(); i++) {
            Choice choice = drawn.get(i);
            HTMLElement row = rows.row(i);
            HTMLInputElement box = box(row);
            box.setName(group);
            box.setValue(choice.value());
            box.setChecked(choice.chosen());
            Page.text(row.querySelector("span"), Words.say(choice.label()));
            Page.show(row, choice.shown());
        }
    }

    /** Tells whether any of them is in sight. */
    static boolean anyShown(List<Choice> choices) {
        for (Choice choice : choices) {
            if (choice.shown()) {
                return true;
            }
        }
        return false;
    }

    /** Hears picks made with mouse, pen or finger; arrow keys choose in passing, and nothing may move under them. */
    void onPicked(Runnable listener) {
        picked = listener;
    }

    /** Puts the focus on one of them. */
    void focus(int index) {
        Page.focus(box(rows.row(index)));
    }

    private static HTMLInputElement box(HTMLElement row) {
        return (HTMLInputElement) row.querySelector("input");
    }
}
