package org.replypolitely.browser.face;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.replypolitely.face.Label;
import org.replypolitely.panel.PanelEffect;
import org.replypolitely.panel.PanelEvent;
import org.replypolitely.panel.PanelScreen;
import org.replypolitely.panel.Place;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** Draws the panel. */
final class PanelView {

    private final HTMLElement panel = Page.element("panel");
    private final HTMLElement nameSpot;
    private final HTMLElement notices = Page.element("notices");
    private final PersonView person;
    private final CardView card;
    private final QuestionsView questions;
    private final AdviceView advice;
    private final ReplyView reply;
    private final DeliveryView delivery;
    private final MemoryView memory;
    private final NotingView noting;
    private final MannerView manner;
    private final DetailsView details;
    private Optional<PanelScreen> drawn = Optional.empty();

    PanelView(Consumer<PanelEvent> events, PanelScreen first, Place place) {
        Page.mark(HTMLDocument.current().getBody(), "in-window", place != Place.FRAME);
        nameSpot = Page.element(place == Place.BY_HAND ? "by-hand-name" : "name");
        Page.show(Page.element("by-hand"), place == Place.BY_HAND);
        person = new PersonView(events);
        card = new CardView(events);
        questions = new QuestionsView(events, first.questions());
        advice = new AdviceView(events);
        reply = new ReplyView(events);
        delivery = new DeliveryView(events);
        memory = new MemoryView(events);
        noting = new NotingView(events);
        manner = new MannerView(events);
        details = new DetailsView(events);
        Page.onEscape(() -> events.accept(new PanelEvent.Close()));
    }

    /** Draws what differs from what is drawn already. */
    void draw(PanelScreen screen) {
        Page.mark(panel, "compact", screen.compact());
        Page.mark(panel, "bare", screen.compact() && screen.notices().isEmpty());
        Page.show(Page.element("body"), !screen.compact());
        if (isNew(screen, PanelScreen::person)) {
            person.draw(screen.person());
        }
        if (isNew(screen, PanelScreen::card)) {
            card.draw(screen.card());
        }
        drawNotices(screen.notices());
        if (isNew(screen, PanelScreen::questions)) {
            questions.draw(screen.questions());
        }
        if (isNew(screen, PanelScreen::advice)) {
            advice.draw(screen.advice());
        }
        if (isNew(screen, PanelScreen::reply)) {
            reply.draw(screen.reply());
        }
        if (isNew(screen, PanelScreen::delivery)) {
            delivery.draw(screen.delivery());
        }
        if (isNew(screen, PanelScreen::memory)) {
            memory.draw(screen.memory());
        }
        if (isNew(screen, PanelScreen::manner)) {
            manner.draw(screen.manner());
        }
        if (isNew(screen, PanelScreen::details)) {
            details.draw(screen.details());
        }
        if (isNew(screen, PanelScreen::noting)) {
            noting.draw(screen.noting());
        }
        drawn = Optional.of(screen);
    }

    private boolean isNew(PanelScreen screen, Function<PanelScreen, Object> part) {
        return drawn.map(part).filter(part.apply(screen)::equals).isEmpty();
    }

    void focus(PanelEffect.Spot spot) {
        switch (spot) {
            case NAME -> Page.focus(nameSpot);
            case EDITOR -> reply.editor().focusText();
            case CLAIM -> reply.editor().focusClaim();
            case CONFLICT -> reply.editor().focusConflict();
            case DELIVERY -> delivery.focus();
            case WHOLE_TEXT -> reply.editor().selectAll();
        }
    }

    void announce(Label words) {
        Page.text(Page.element("announcer"), Words.say(words));
    }

    /** Copies the old way; tells whether the browser did. */
    boolean copySelected() {
        return reply.editor().copySelected();
    }

    void vanish() {
        Page.show(panel, false);
    }

    /** Hears, whenever it changes, how high the panel would like to be, in CSS pixels. */
    void onHeight(IntConsumer listener) {
        HeightListener told = listener::accept;
        watchHeight(told);
    }

    private void drawNotices(List<Label> labels) {
        String words = Words.say(labels, " ");
        if (!notices.getTextContent().equals(words)) {
            notices.clear();
            if (!words.isEmpty()) {
                HTMLElement notice = HTMLDocument.current().createElement("p");
                notice.setTextContent(words);
                notices.appendChild(notice);
            }
        }
    }

    /** Told a height. */
    @JSFunctor
    interface HeightListener extends JSObject {
        void onHeight(int height);
    }

    // what scrolls, and what is cut off below, count whole
    @JSBody(
            params = "listener",
            script = "const part = id => document.getElementById(id);"
                    + "const panel = part('panel'), scroll = part('scroll'), content = part('content');"
                    + "const tell = () => listener(Math.ceil("
                    + "document.body.offsetHeight - panel.clientHeight + panel.scrollHeight"
                    + " - scroll.offsetHeight + content.offsetHeight));"
                    + "const observer = new ResizeObserver(tell);"
                    + "['head', 'content', 'foot', 'scroll'].forEach(id => observer.observe(part(id)));")
    private static native void watchHeight(HeightListener listener);
}
