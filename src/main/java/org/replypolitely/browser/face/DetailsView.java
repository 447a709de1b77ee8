package org.replypolitely.browser.face;

import java.util.function.Consumer;
import org.replypolitely.panel.Answer;
import org.replypolitely.panel.DetailsPart;
import org.replypolitely.panel.PanelEvent;
import org.teavm.jso.dom.html.HTMLInputElement;

/** Draws what is asked in the user's own words. */
final class DetailsView {

    private final HTMLInputElement place = (HTMLInputElement) Page.element("place");
    private final HTMLInputElement topic = (HTMLInputElement) Page.element("topic");

    DetailsView(Consumer<PanelEvent> events) {
        place.addEventListener("input", event -> events.accept(new Answer.At(place.getValue())));
        Page.onClick("hide-button", () -> events.accept(new PanelEvent.HideButton()));
        topic.addEventListener("input", event -> events.accept(new Answer.About(topic.getValue())));
    }

    void draw(DetailsPart details) {
        Page.show(Page.element("question-place"), details.place().isPresent());
        Page.text(Page.element("ask-place"), details.place().map(Words::say).orElse(""));
        Page.value(place, details.placeSaid());
        Page.show(Page.element("question-topic"), details.asksTopic());
        Page.value(topic, details.topicSaid());
        Page.show(Page.element("hide-button"), details.canHide());
    }
}
