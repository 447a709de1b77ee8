package org.replypolitely.browser.face;

import java.util.List;
import java.util.function.Consumer;
import org.replypolitely.face.Choice;
import org.replypolitely.panel.Answer;
import org.replypolitely.panel.PanelEvent;
import org.replypolitely.panel.QuestionsPart.Offered;
import org.replypolitely.wording.Offer;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** Draws what can be offered, and a field for each thing that is. */
final class OffersView {

    private final Chips chips;
    private final Rows details;
    private List<Offered> drawn = List.of();

    OffersView(Consumer<PanelEvent> events) {
        chips = Chips.anyOf(
                "offers",
                (name, on) -> Constants.named(
                        Offer.Kind.values(),
                        name,
                        kind -> events.accept(
                                on ? new Answer.Offers(new Offer(kind, "")) : new Answer.TakesBack(kind))));
        details = new Rows(Page.element("offered"), "offered-detail", (row, index) -> {
            HTMLInputElement field = field(row);
            field.addEventListener(
                    "input",
                    event -> events.accept(
                            new Answer.Offers(new Offer(drawn.get(index).kind(), field.getValue()))));
        });
    }

    void draw(List<Choice> choices, List<Offered> offered) {
        drawn = offered;
        chips.draw(choices);
        details.resize(offered.size());
        for (int i = 0; i < offered.size(); i++) {
            HTMLElement row = details.row(i);
            Page.text(row.querySelector("span"), Words.say(offered.get(i).label()));
            Page.value(field(row), offered.get(i).detail());
        }
    }

    private static HTMLInputElement field(HTMLElement row) {
        return (HTMLInputElement) row.querySelector("input");
    }
}
