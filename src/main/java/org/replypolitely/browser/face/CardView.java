package org.replypolitely.browser.face;

import java.util.List;
import java.util.function.Consumer;
import org.replypolitely.decision.Likeness;
import org.replypolitely.decision.NoteKind;
import org.replypolitely.panel.Answer;
import org.replypolitely.panel.CardPart;
import org.replypolitely.panel.PanelEvent;
import org.replypolitely.panel.Reading;
import org.teavm.jso.dom.html.HTMLElement;

/** Draws what we read from the card and what does not go together, each with what the user may say to it. */
final class CardView {

    /** A reading has at most so many ways; the template has a button for each. */
    private static final int MOST_WAYS = 3;

    private final Consumer<PanelEvent> events;
    private final Rows readings;
    private final Rows doubts;
    private final Chips notes;
    private final Chips fields;
    private CardPart drawn = new CardPart(List.of(), List.of(), List.of(), List.of());

    CardView(Consumer<PanelEvent> events) {
        this.events = events;
        readings = new Rows(
                Page.element("readings"),
                "reading",
                (row, index) -> listen(row, way -> say(drawn.readings(), index, way)));
        doubts = new Rows(
                Page.element("doubts"),
                "doubt",
                (row, index) -> listen(row, way -> {
                    say(drawn.doubts(), index, way);
                    Page.focus(Page.element("more-relationships"));
                }));
        notes = Chips.oneOf(
                "note-kinds",
                (name, on) -> Constants.named(NoteKind.values(), name, it -> events.accept(new Answer.NoteIs(it))));
        fields = Chips.oneOf(
                "fields",
                (name, on) -> Constants.named(Likeness.values(), name, it -> events.accept(new Answer.FieldIs(it))));
    }

    void draw(CardPart card) {
        drawn = card;
        draw(readings, card.readings());
        draw(doubts, card.doubts());
        Page.show(Page.element("readings"), !card.readings().isEmpty());
        Page.show(Page.element("doubts"), !card.doubts().isEmpty());
        notes.draw(card.notes());
        Page.show(Page.element("question-note-kind"), !card.notes().isEmpty());
        fields.draw(card.fields());
    }

    private void say(List<Reading> list, int index, int way) {
        events.accept(list.get(index).ways().get(way).answer());
    }

    private static void draw(Rows rows, List<Reading> list) {
        rows.resize(list.size());
        for (int i = 0; i < list.size(); i++) {
            HTMLElement row = rows.row(i);
            List<Reading.Way> ways = list.get(i).ways();
            Page.text(row.querySelector("span"), Words.say(list.get(i).says()));
            for (int way = 0; way < MOST_WAYS; way++) {
                boolean isThere = way < ways.size();
                HTMLElement button = button(row, way);
                Page.show(button, isThere);
                Page.text(button, isThere ? Words.say(ways.get(way).label()) : "");
            }
        }
    }

    private interface Tapped {
        void on(int way);
    }

    private static void listen(HTMLElement row, Tapped tapped) {
        for (int way = 0; way < MOST_WAYS; way++) {
            int which = way;
            Page.onClick(button(row, way), () -> tapped.on(which));
        }
    }

    private static HTMLElement button(HTMLElement row, int way) {
        return (HTMLElement) row.querySelectorAll("button").item(way);
    }
}
