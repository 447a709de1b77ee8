package org.replypolitely.browser.face;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.replypolitely.browser.extension.ShortcutSettings;
import org.replypolitely.face.Initial;
import org.replypolitely.face.Label;
import org.replypolitely.popup.EntryPart;
import org.replypolitely.popup.PopupEvent;
import org.replypolitely.popup.PopupScreen;
import org.teavm.jso.dom.html.HTMLElement;

/** Draws the popup. */
final class PopupView {

    private final Rows entries;
    private final FollowUpsView followUps;
    private List<EntryPart> drawn = List.of();

    PopupView(Consumer<PopupEvent> events) {
        followUps = new FollowUpsView(events);
        entries = new Rows(
                Page.element("entries"),
                "entry",
                (row, index) -> Page.onClick(
                        row,
                        () -> events.accept(new PopupEvent.Open(drawn.get(index).key()))));
        for (String mend : new String[] {"mend", "mend-again"}) {
            Page.onClick(mend, () -> events.accept(new PopupEvent.Mend()));
        }
        Page.onClick("allow", () -> events.accept(new PopupEvent.Allow()));
        Page.onClick("compose", () -> events.accept(new PopupEvent.Compose()));
        Page.onClick("change-shortcut", ShortcutSettings::open);
    }

    void draw(PopupScreen screen) {
        Page.show(Page.element("due"), !screen.due().isEmpty());
        followUps.draw(screen.due());
        label("due-more", screen.moreDue());
        label("title", screen.title());
        label("hint", screen.hint());
        label("remark", screen.remark());
        Page.text(Page.element("shortcut"), screen.shortcut().map(Words::say).orElse(""));
        Page.show(Page.element("choose"), screen.action() == PopupScreen.Action.CHOOSE);
        Page.show(Page.element("mend"), screen.action() == PopupScreen.Action.MEND);
        Page.show(Page.element("mend-again"), screen.action() == PopupScreen.Action.MEND_AGAIN);
        Page.show(Page.element("allow"), screen.action() == PopupScreen.Action.ALLOW);
        Page.show(Page.element("see"), screen.action() == PopupScreen.Action.SEE_INVITATIONS);
        drawEntries(screen.entries());
    }

    private void drawEntries(List<EntryPart> list) {
        drawn = list;
        entries.resize(list.size());
        for (int i = 0; i < list.size(); i++) {
            String name = list.get(i).name();
            HTMLElement row = entries.row(i);
            Page.attribute(row.querySelector(".avatar"), "data-initial", Initial.of(name));
            Page.text(row.querySelector(".entry-name"), name);
            String state = Words.say(list.get(i).words());
            Page.text(row.querySelector(".entry-state"), state);
            Page.attribute(row, "data-state", list.get(i).state().name());
            Page.attribute(row.querySelector("button"), "aria-label", Words.say(Label.of("entry_name", name, state)));
        }
    }

    private static void label(String id, Optional<Label> label) {
        Page.textOrHide(Page.element(id), label.map(Words::say).orElse(""));
    }
}
