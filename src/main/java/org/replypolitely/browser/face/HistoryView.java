package org.replypolitely.browser.face;

import java.util.ArrayList;
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
    private final List<Question> questions = new ArrayList<>();
    private final Question all;
    private List<HistoryScreen.Row> drawn = List.of();

    HistoryView(Consumer<HistoryEvent> events) {
        rows = new Rows(Page.element("history-rows"), "history-row", (row, index) -> {
            ask(events, row.querySelector(".history-delete"), index, Deletion.One::new);
            ask(events, row.querySelector(".history-delete-person"), index, Deletion.Person::new);
            Question question = new Question(
                    row.querySelector(".confirm"),
                    row.querySelector(".confirm-question"),
                    row.querySelector(".history-delete"),
                    () -> events.accept(new HistoryEvent.Confirm()),
                    () -> events.accept(new HistoryEvent.Keep()));
            if (index < questions.size()) {
                questions.set(index, question);
            } else {
                questions.add(question);
            }
        });
        all = new Question(
                Page.element("history-confirm-all"),
                Page.element("history-question-all"),
                Page.element("history-delete-all"),
                () -> events.accept(new HistoryEvent.Confirm()),
                () -> events.accept(new HistoryEvent.Keep()));
        HTMLInputElement search = (HTMLInputElement) Page.element("history-search");
        search.addEventListener("input", event -> events.accept(new HistoryEvent.Search(search.getValue())));
        answer(events, Page.element("history-more"), new HistoryEvent.More());
        answer(events, Page.element("history-delete-all"), new HistoryEvent.Ask(new Deletion.All()));
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
        all.draw(screen.confirmAll());
        boolean heldFocus = Page.holdsFocus(Page.element("history-rows"));
        rows.resize(drawn.size());
        for (int i = 0; i < drawn.size(); i++) {
            draw(rows.row(i), drawn.get(i));
            drawQuestion(rows.row(i), questions.get(i), drawn.get(i).confirm());
        }
        if (heldFocus && !Page.holdsFocus(Page.element("history-rows"))) {
            int last = rows.count() - 1;
            Page.focus(
                    last < 0 ? Page.element("history-search") : rows.row(last).querySelector(".history-delete"));
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
    }

    private static void drawQuestion(HTMLElement row, Question question, Optional<Label> asked) {
        asked.ifPresent(label -> Page.attribute(row.querySelector(".confirm"), "aria-label", Words.say(label)));
        question.draw(asked);
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
