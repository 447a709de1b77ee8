package org.replypolitely.browser.face;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.replypolitely.browser.extension.Translations;
import org.replypolitely.browser.interop.RelativeTime;
import org.replypolitely.face.Label;
import org.replypolitely.ledger.LedgerEntry;
import org.replypolitely.options.Deletion;
import org.replypolitely.options.HistoryEvent;
import org.replypolitely.options.HistoryScreen;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** Draws the history in the options. */
final class HistoryView {

    private final Rows rows;
    private List<HistoryScreen.Row> drawn = List.of();

    HistoryView(Consumer<HistoryEvent> events) {
        rows = new Rows(Page.element("history-rows"), "history-row", (row, index) -> {
            ask(events, row.querySelector(".history-delete"), index, Deletion.One::new);
            ask(events, row.querySelector(".history-delete-person"), index, Deletion.Person::new);
            answer(events, row.querySelector(".confirm-yes"), new HistoryEvent.Confirm());
            Page.onClick(row.querySelector(".confirm-no"), () -> {
                events.accept(new HistoryEvent.Keep());
                Page.focus(row.querySelector(".history-delete"));
            });
        });
        HTMLInputElement search = (HTMLInputElement) Page.element("history-search");
        search.addEventListener("input", event -> events.accept(new HistoryEvent.Search(search.getValue())));
        answer(events, Page.element("history-more"), new HistoryEvent.More());
        answer(events, Page.element("history-delete-all"), new HistoryEvent.Ask(new Deletion.All()));
        answer(events, Page.element("history-all-yes"), new HistoryEvent.Confirm());
        Page.onClick("history-all-no", () -> {
            events.accept(new HistoryEvent.Keep());
            Page.focus(Page.element("history-delete-all"));
        });
    }

    void draw(HistoryScreen screen) {
        drawn = screen.rows();
        label("history-summary", screen.summary());
        label("history-notice", screen.notice());
        Page.mark(Page.element("history-notice"), "failed", screen.failed());
        label("history-set-aside", screen.setAside());
        Page.show(Page.element("history-more"), screen.hasMore());
        Page.show(
                Page.element("history-delete-all"),
                screen.hasAny() && screen.confirmAll().isEmpty());
        confirm(Page.element("history-confirm-all"), Page.element("history-question-all"), screen.confirmAll());
        rows.resize(drawn.size());
        for (int i = 0; i < drawn.size(); i++) {
            draw(rows.row(i), drawn.get(i));
        }
    }

    private static void draw(HTMLElement row, HistoryScreen.Row part) {
        LedgerEntry entry = part.entry();
        String name = entry.said().to().name();
        Page.text(
                row.querySelector(".history-name"),
                name.isEmpty() ? entry.said().to().slug() : name);
        Page.textOrHide(
                row.querySelector(".history-circle"), entry.said().circle().name());
        Page.text(
                row.querySelector(".history-date"),
                RelativeTime.date(entry.day(), Translations.message("language_tag")));
        Page.text(row.querySelector(".history-said"), Words.say(part.said(), " · "));
        Page.textOrHide(row.querySelector(".history-followed"), Words.say(part.followed(), ": "));
        Page.show(row.querySelector(".history-acts"), part.confirm().isEmpty());
        confirm(row.querySelector(".confirm"), row.querySelector(".confirm-question"), part.confirm());
    }

    /** A question that appears takes the focus, so that it is heard and answered. */
    private static void confirm(HTMLElement box, HTMLElement question, Optional<Label> asked) {
        boolean isNew = asked.isPresent() && box.isHidden();
        Page.show(box, asked.isPresent());
        if (asked.isPresent()) {
            Page.attribute(box, "aria-label", Words.say(asked.get()));
        }
        Page.text(question, asked.map(Words::say).orElse(""));
        if (isNew) {
            Page.focus(box);
        }
    }

    private void ask(
            Consumer<HistoryEvent> events, HTMLElement button, int index, Function<LedgerEntry, Deletion> deletion) {
        Page.onClick(
                button,
                () -> events.accept(
                        new HistoryEvent.Ask(deletion.apply(drawn.get(index).entry()))));
    }

    private static void answer(Consumer<HistoryEvent> events, HTMLElement button, HistoryEvent event) {
        Page.onClick(button, () -> events.accept(event));
    }

    private static void label(String id, Optional<Label> label) {
        Page.textOrHide(Page.element(id), label.map(Words::say).orElse(""));
    }
}
