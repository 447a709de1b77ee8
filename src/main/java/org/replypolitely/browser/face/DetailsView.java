package org.replypolitely.browser.face;

import java.util.function.Consumer;
import org.replypolitely.face.Label;
import org.replypolitely.panel.Answer;
import org.replypolitely.panel.DetailsPart;
import org.replypolitely.panel.PanelEvent;
import org.replypolitely.text.Texts;
import org.replypolitely.wording.Offer;
import org.teavm.jso.dom.html.HTMLInputElement;

/** Draws what is asked in the user's own words. */
final class DetailsView {

    private final HTMLInputElement place = (HTMLInputElement) Page.element("place");
    private final HTMLInputElement topic = (HTMLInputElement) Page.element("topic");
    private final HTMLInputElement employer = (HTMLInputElement) Page.element("employer");
    private final HTMLInputElement work = (HTMLInputElement) Page.element("work");
    private final HTMLInputElement answer = (HTMLInputElement) Page.element("answer");
    private String employerRead = "";

    DetailsView(Consumer<PanelEvent> events) {
        place.addEventListener("input", event -> events.accept(new Answer.At(place.getValue())));
        Page.onClick("hide-button", () -> events.accept(new PanelEvent.HideButton()));
        topic.addEventListener("input", event -> events.accept(new Answer.About(topic.getValue())));
        employer.addEventListener("input", event -> events.accept(new Answer.WorksAt(employer.getValue())));
        Page.onClick("employer-read", () -> {
            events.accept(new Answer.WorksAt(employerRead));
            Page.focus(employer);
        });
        work.addEventListener("input", event -> events.accept(new Answer.Does(work.getValue())));
        answer.addEventListener(
                "input", event -> events.accept(new Answer.Offers(new Offer(Offer.Kind.ANSWER, answer.getValue()))));
        Page.onClick("answer-now", () -> Page.focus(answer));
    }

    void draw(DetailsPart details) {
        Page.show(Page.element("question-place"), details.place().isPresent());
        Page.text(Page.element("ask-place"), details.place().map(Words::say).orElse(""));
        Page.value(place, details.placeSaid());
        Page.show(Page.element("question-topic"), details.asksTopic());
        Page.value(topic, details.topicSaid());
        drawWork(details);
        Page.show(Page.element("question-answer"), details.asksAnswer());
        Page.value(answer, details.answerSaid());
        Page.show(Page.element("answer-missing"), details.asksAnswer() && Texts.isBlank(details.answerSaid()));
        Page.show(Page.element("hide-button"), details.canHide());
    }

    private void drawWork(DetailsPart details) {
        Page.show(Page.element("question-work"), details.asksWork());
        Page.value(employer, details.employerSaid());
        Page.value(work, details.workSaid());
        employerRead = details.employerRead();
        Page.textOrHide(
                Page.element("employer-read"),
                employerRead.isEmpty() ? "" : Words.say(Label.of("employer_read", employerRead)));
    }
}
