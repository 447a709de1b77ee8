package org.replypolitely.browser.face;

import java.util.List;
import java.util.function.Consumer;
import org.replypolitely.face.Label;
import org.replypolitely.panel.MemoryPart;
import org.replypolitely.panel.PanelEvent;
import org.replypolitely.panel.Told;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** Draws what this person and their circle were told before. */
final class MemoryView {

    private final HTMLElement block = Page.element("memory");
    private final HTMLElement regardless = Page.element("regardless");
    private final HTMLInputElement circle = (HTMLInputElement) Page.element("circle");
    private final Rows rows = new Rows(Page.element("told"), "told-line", (row, index) -> {});
    private boolean heeds = true;

    MemoryView(Consumer<PanelEvent> events) {
        Page.onClick(regardless, () -> events.accept(new PanelEvent.Regardless(heeds)));
        circle.addEventListener("change", event -> events.accept(new PanelEvent.NameCircle(circle.getValue())));
    }

    void draw(MemoryPart memory) {
        List<Told> toThem = memory.toThem();
        List<Told> toCircle = memory.toCircle();
        Page.show(block, toThem.size() + toCircle.size() > 0);
        rows.resize(toThem.size() + toCircle.size());
        for (int i = 0; i < toThem.size(); i++) {
            Told told = toThem.get(i);
            Label line = told.reasons().isEmpty()
                    ? Label.of(
                            "told_answered", memory.callName(), Words.ago(told.daysAgo()), Words.say(told.approach()))
                    : Label.of("told_them", memory.callName(), Words.ago(told.daysAgo()), reasons(told));
            Page.text(rows.row(i), Words.say(line));
        }
        for (int i = 0; i < toCircle.size(); i++) {
            Told told = toCircle.get(i);
            String what = told.reasons().isEmpty() ? Words.say(told.approach()) : reasons(told);
            Page.text(
                    rows.row(toThem.size() + i),
                    Words.say(Label.of("told_circle", memory.circle(), told.who(), Words.ago(told.daysAgo()), what)));
        }
        heeds = memory.heeded();
        Page.textOrHide(regardless, memory.regardless().map(Words::say).orElse(""));
        Page.value(circle, memory.circle());
    }

    static String reasons(Told told) {
        return Words.say(told.reasons(), ", ");
    }
}
