package org.replypolitely.browser.face;

import java.util.function.Consumer;
import org.replypolitely.face.Choice;
import org.replypolitely.panel.PanelEvent;
import org.replypolitely.panel.QuestionsPart;
import org.replypolitely.panel.Section;
import org.teavm.jso.dom.html.HTMLElement;

/** Draws one of the two questions: the frequent answers, the others behind a button; once answered, the answer only. */
final class QuestionView {

    private final HTMLElement fieldset;
    private final HTMLElement rest;
    private final Chips chips;
    private QuestionsPart.Question drawn;

    /**
     * Where the question stands in the page.
     *
     * @param fieldset the whole
     * @param chips the answers
     * @param rest the button that brings the others
     */
    record Ids(String fieldset, String chips, String rest) {}

    /**
     * How the question opens and folds.
     *
     * @param more all answers are in sight
     * @param folded only the chosen one is
     */
    record Sections(Section more, Section folded) {}

    QuestionView(
            Ids ids,
            Sections sections,
            Consumer<String> answered,
            Consumer<PanelEvent> events,
            QuestionsPart.Question first) {
        drawn = first;
        fieldset = Page.element(ids.fieldset());
        rest = Page.element(ids.rest());
        chips = Chips.oneOf(ids.chips(), (name, on) -> answered.accept(name));
        chips.onPicked(() -> events.accept(new PanelEvent.Fold(sections.folded())));
        Page.onClick(rest, () -> {
            int next = firstHidden();
            events.accept(new PanelEvent.Rest(sections.more(), sections.folded()));
            if (next >= 0) {
                chips.focus(next);
            }
        });
    }

    void draw(QuestionsPart.Question question) {
        drawn = question;
        chips.draw(question.choices());
        Page.text(rest.querySelector("span"), Words.say(question.rest()));
        Page.flag(rest, "aria-expanded", question.whole());
        Page.mark(fieldset, "folded", question.folded());
    }

    void focusRest() {
        Page.focus(rest);
    }

    private int firstHidden() {
        for (int i = 0; i < drawn.choices().size(); i++) {
            Choice choice = drawn.choices().get(i);
            if (!choice.shown()) {
                return i;
            }
        }
        return -1;
    }
}
