package org.replypolitely.browser.face;

import java.util.function.Consumer;
import org.replypolitely.browser.extension.Translations;
import org.replypolitely.face.Label;
import org.replypolitely.panel.PanelEvent;
import org.replypolitely.panel.PersonPart;
import org.replypolitely.panel.Section;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** Draws the person: name, headline, note. */
final class PersonView {

    private final HTMLElement note = Page.element("note");
    private final HTMLElement text = Page.element("note-text");
    private final HTMLElement more = Page.element("note-more");

    PersonView(Consumer<PanelEvent> events) {
        Page.onClick(more, () -> events.accept(new PanelEvent.Toggle(Section.WHOLE_NOTE)));
    }

    void draw(PersonPart person) {
        String unnamed = person.byHand() ? Translations.message("by_hand_title") : Translations.message("this_person");
        String name = person.name().isEmpty() ? unnamed : person.name();
        Page.text(Page.element("name"), name);
        HTMLDocument.current().setTitle(Words.say(Label.of("button_name", name)));
        Page.attribute(Page.element("initial"), "data-initial", person.initial());
        Page.show(Page.element("initial"), !person.initial().isEmpty());
        Page.textOrHide(Page.element("headline"), person.headline());
        Page.textOrHide(Page.element("known"), person.known());
        Page.text(text, person.note());
        Page.show(note, !person.note().isEmpty() && !person.byHand());
        Page.mark(note, "clamped", !person.wholeNote());
        Page.textOrHide(Page.element("note-cut"), person.cut().map(Words::say).orElse(""));
        Page.show(more, person.wholeNote() || Page.isClipped(text));
        Page.text(more, Words.say(person.wholeNote() ? Label.of("note_less") : Label.of("note_more")));
        Page.flag(more, "aria-expanded", person.wholeNote());
    }
}
