package org.replypolitely.browser.face;

import java.util.function.Consumer;
import org.replypolitely.panel.Delivery;
import org.replypolitely.panel.DeliveryPart;
import org.replypolitely.panel.PanelEvent;
import org.teavm.jso.dom.html.HTMLElement;

/** Draws what happened to the reply, and the buttons. */
final class DeliveryView {

    private final HTMLElement insert = Page.element("insert");
    private final HTMLElement copy = Page.element("copy");

    DeliveryView(Consumer<PanelEvent> events) {
        Page.onClick(insert, () -> events.accept(new PanelEvent.Insert()));
        Page.onClick(copy, () -> events.accept(new PanelEvent.Copy()));
        Page.onClick("take-back", () -> events.accept(new PanelEvent.TakeBack()));
        Page.onClick("replace-draft", () -> events.accept(new PanelEvent.ReplaceDraft()));
        for (String back : new String[] {"keep-draft", "cancel", "back"}) {
            Page.onClick(back, () -> events.accept(new PanelEvent.BackToText()));
        }
        for (String close : new String[] {"not-now", "done", "close"}) {
            Page.onClick(close, () -> events.accept(new PanelEvent.Close()));
        }
    }

    void draw(DeliveryPart part) {
        Delivery delivery = part.delivery();
        Page.textOrHide(
                Page.element("delivery-title"), part.title().map(Words::say).orElse(""));
        Page.textOrHide(Page.element("delivery-words"), Words.say(part.words(), " "));
        Page.textOrHide(
                Page.element("only-copy"), part.onlyCopy().map(Words::say).orElse(""));
        boolean asks = delivery == Delivery.DRAFT_PRESENT;
        boolean small = delivery == Delivery.WAITING || delivery == Delivery.INSERTED;
        Page.show(Page.element("replace-buttons"), delivery == Delivery.DRAFT_PRESENT);
        Page.show(Page.element("waiting-buttons"), delivery == Delivery.WAITING);
        Page.show(Page.element("inserted-buttons"), delivery == Delivery.INSERTED);
        Page.show(Page.element("main-buttons"), !asks && !small);
        Page.show(insert, part.canInsert());
        Page.show(copy, part.canCopy());
        Page.mark(copy, "quiet", part.canInsert());
        Page.flag(insert, "aria-disabled", !part.ready());
        Page.flag(copy, "aria-disabled", !part.ready());
        Page.text(Page.element("not-now"), Words.say(part.leave()));
    }

    void focus() {
        Page.focus(Page.element("delivery"));
    }
}
