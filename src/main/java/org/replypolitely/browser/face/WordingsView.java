package org.replypolitely.browser.face;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.replypolitely.browser.extension.OwnWordingStore;
import org.replypolitely.browser.extension.Translations;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.face.Label;
import org.replypolitely.face.Named;
import org.replypolitely.options.WordingsEvent;
import org.replypolitely.options.WordingsScreen;
import org.replypolitely.own.OwnText;
import org.replypolitely.own.OwnWording;
import org.replypolitely.panel.ReplyLanguage;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLTextAreaElement;

/** Draws the user's own wordings in the options: the list, and the one that is being edited. */
final class WordingsView {

    private final HTMLTextAreaElement text = (HTMLTextAreaElement) Page.element("own-text");
    private final Consumer<WordingsEvent> events;
    private final Rows rows;
    private final Rows variables;
    private final Rows missing = new Rows(Page.element("own-missing"), "own-line", (row, index) -> {});
    private final Rows remarks = new Rows(Page.element("own-remarks"), "own-line", (row, index) -> {});
    private final Dial approach;
    private final Dial reason;
    private final Dial language;
    private final Question deletion;
    private List<WordingsScreen.Row> drawn = List.of();
    private Optional<OwnWording> open = Optional.empty();

    WordingsView(Consumer<WordingsEvent> events) {
        this.events = events;
        rows = new Rows(
                Page.element("own-list"),
                "own-row",
                (row, index) -> Page.onClick(
                        row.querySelector("button"),
                        () -> events.accept(
                                new WordingsEvent.Open(drawn.get(index).id()))));
        variables = new Rows(
                Page.element("own-variables"),
                "own-variable",
                (row, index) -> Page.onClick(row, () -> {
                    insert(text, "{" + OwnText.VARIABLES.get(index) + "}");
                    typed();
                }));
        variables.resize(OwnText.VARIABLES.size());
        for (int i = 0; i < OwnText.VARIABLES.size(); i++) {
            Page.text(variables.row(i), Words.say(Label.of("own_variable_" + OwnText.VARIABLES.get(i))));
        }
        approach = new Dial("own-approach", this::doing);
        reason = new Dial("own-reason", this::giving);
        language = new Dial("own-language", this::speaking);
        text.addEventListener("input", event -> typed());
        Page.onClick(
                "own-new",
                () -> events.accept(new WordingsEvent.New(
                        OwnWordingStore.freshId(), ReplyLanguage.of("", "", Translations.message("language_tag")))));
        Page.onClick("own-close", () -> events.accept(new WordingsEvent.Close()));
        Page.onClick("own-delete", () -> events.accept(new WordingsEvent.AskDelete()));
        deletion = new Question(
                Page.element("own-confirm"),
                Page.element("own-question"),
                Page.element("own-delete"),
                () -> events.accept(new WordingsEvent.Delete()),
                () -> events.accept(new WordingsEvent.Keep()));
    }

    void draw(WordingsScreen screen) {
        Optional<OwnWording> before = open;
        drawn = screen.rows();
        open = screen.editor().map(WordingsScreen.Editor::wording);
        rows.resize(drawn.size());
        for (int i = 0; i < drawn.size(); i++) {
            Page.text(
                    rows.row(i).querySelector(".own-does"),
                    Words.say(drawn.get(i).does()));
            Page.text(rows.row(i).querySelector(".own-words"), drawn.get(i).text());
        }
        Page.show(Page.element("own-list"), open.isEmpty());
        Page.show(Page.element("own-new"), open.isEmpty() && screen.canAdd());
        Page.show(Page.element("own-editor"), open.isPresent());
        HTMLElement status = Page.element("own-status");
        Page.text(status, screen.status().map(Words::say).orElse(""));
        Page.mark(status, "failed", screen.failed());
        screen.editor().ifPresent(this::draw);
        if (before.isEmpty() && open.isPresent()) {
            Page.focus(text);
        } else if (before.isPresent() && open.isEmpty()) {
            Page.focus(afterwards(before.get()));
        }
    }

    /** Where the focus goes from an editor that is closed: to its wording in the list, or where it is gone, to the button for another. */
    private HTMLElement afterwards(OwnWording closed) {
        for (int i = 0; i < drawn.size(); i++) {
            if (drawn.get(i).id().equals(closed.id())) {
                return rows.row(i).querySelector("button");
            }
        }
        return Page.element("own-new");
    }

    private void draw(WordingsScreen.Editor editor) {
        if (!text.getValue().equals(editor.wording().text())) {
            text.setValue(editor.wording().text());
        }
        approach.draw(editor.approaches());
        reason.draw(editor.reasons());
        language.draw(editor.languages());
        Page.textOrHide(Page.element("own-preview"), editor.preview());
        Page.attribute(Page.element("own-preview"), "lang", editor.wording().language());
        drawLines(missing, "own-missing", editor.missing());
        drawLines(remarks, "own-remarks", editor.remarks());
        deletion.draw(editor.confirm());
    }

    private static void drawLines(Rows rows, String id, List<Label> lines) {
        Page.show(Page.element(id), !lines.isEmpty());
        rows.resize(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Page.text(rows.row(i), Words.say(lines.get(i)));
        }
    }

    private void typed() {
        open.ifPresent(own -> events.accept(new WordingsEvent.Changed(own.saying(text.getValue()))));
    }

    private void doing(String name) {
        open.ifPresent(own -> Named.of(Approach.values(), name)
                .ifPresent(it -> events.accept(new WordingsEvent.Changed(
                        new OwnWording(own.id(), it, own.reason(), own.language(), own.text())))));
    }

    private void giving(String name) {
        open.ifPresent(own -> events.accept(new WordingsEvent.Changed(new OwnWording(
                own.id(), own.approach(), Named.of(PublicReason.values(), name), own.language(), own.text()))));
    }

    private void speaking(String tag) {
        open.ifPresent(own -> events.accept(
                new WordingsEvent.Changed(new OwnWording(own.id(), own.approach(), own.reason(), tag, own.text()))));
    }

    /** Puts a text where the caret is, and the caret behind it. */
    @JSBody(
            params = {"area", "text"},
            script = "area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end'); area.focus();")
    private static native void insert(HTMLTextAreaElement area, String text);
}
