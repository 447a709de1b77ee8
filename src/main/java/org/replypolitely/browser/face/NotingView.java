package org.replypolitely.browser.face;

import java.util.function.Consumer;
import org.replypolitely.panel.NotingPart;
import org.replypolitely.panel.PanelEvent;
import org.replypolitely.panel.Reminding;
import org.teavm.jso.dom.html.HTMLElement;

/** Draws whether this reply is in the history, and what can be done about that. */
final class NotingView {

    private final HTMLElement sent = Page.element("sent");
    private final HTMLElement notSent = Page.element("not-sent");
    private final HTMLElement again = Page.element("note-again");
    private final HTMLElement remind = Page.element("remind");
    private final Dial reminders;

    NotingView(Consumer<PanelEvent> events) {
        Page.onClick(sent, () -> events.accept(new PanelEvent.Sent()));
        Page.onClick(notSent, () -> events.accept(new PanelEvent.NotSent()));
        Page.onClick(again, () -> events.accept(new PanelEvent.NoteAgain()));
        reminders = new Dial(
                "remind",
                name -> Constants.named(Reminding.values(), name, it -> events.accept(new PanelEvent.Remind(it))));
    }

    void draw(NotingPart noting) {
        Page.textOrHide(
                Page.element("noting-words"), noting.words().map(Words::say).orElse(""));
        Page.show(Page.element("noting-buttons"), noting.words().isPresent());
        Page.show(sent, noting.asksWhetherSent());
        Page.show(notSent, noting.canForget());
        Page.show(again, noting.canRetry());
        Page.show(remind, !noting.reminders().isEmpty());
        reminders.draw(noting.reminders());
    }
}
