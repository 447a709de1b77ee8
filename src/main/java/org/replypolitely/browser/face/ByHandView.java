package org.replypolitely.browser.face;

import java.util.function.Consumer;
import org.replypolitely.panel.PanelEvent;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLTextAreaElement;

/** The fields in which the user says who wrote, and what. */
final class ByHandView {

    private final HTMLInputElement name = (HTMLInputElement) Page.element("by-hand-name");
    private final HTMLTextAreaElement note = (HTMLTextAreaElement) Page.element("by-hand-note");
    private final Consumer<PanelEvent> events;

    ByHandView(Consumer<PanelEvent> events) {
        this.events = events;
        name.addEventListener("input", event -> describe());
        note.addEventListener("input", event -> describe());
    }

    /** Begins with words that the user had selected elsewhere, or with none. */
    void begin(String selected) {
        note.setValue(selected);
        describe();
    }

    /** Fills in the name that came with what was half-written. */
    void draw(String shown) {
        if (name.getValue().isEmpty()) {
            Page.value(name, shown);
        }
    }

    private void describe() {
        events.accept(new PanelEvent.Described(name.getValue(), note.getValue()));
    }
}
