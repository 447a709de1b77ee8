package org.replypolitely.browser.face;

import java.util.List;
import java.util.function.Consumer;
import org.replypolitely.panel.PanelEvent;
import org.replypolitely.panel.ReplyPart;
import org.teavm.jso.dom.html.HTMLElement;

/** Draws the suggestions; the chosen one holds the editor. */
final class ReplyView {

    private final HTMLElement editorHome = Page.element("editor-home");
    private final Rows suggestions;
    private final EditorView editor;

    ReplyView(Consumer<PanelEvent> events) {
        editor = new EditorView(events);
        Page.onClick("another", () -> events.accept(new PanelEvent.Another()));
        suggestions = new Rows(
                Page.element("suggestions"),
                "suggestion",
                (row, index) ->
                        Page.onClick(row.querySelector(".pick"), () -> events.accept(new PanelEvent.Pick(index))));
    }

    void draw(ReplyPart reply) {
        Page.show(Page.element("reply"), reply.shown());
        reply.editor().ifPresent(editor::draw);
        drawSuggestions(reply.items());
    }

    EditorView editor() {
        return editor;
    }

    private void drawSuggestions(List<ReplyPart.Item> items) {
        if (items.size() < suggestions.count()) {
            // a row that goes must not take the editor along
            Page.moveInto(editorHome, editor.element());
        }
        suggestions.resize(items.size());
        for (int i = 0; i < items.size(); i++) {
            drawSuggestion(suggestions.row(i), items.get(i));
        }
    }

    private void drawSuggestion(HTMLElement row, ReplyPart.Item item) {
        String tags = Words.say(item.tags(), " · ");
        Page.mark(row, "chosen", item.chosen());
        HTMLElement pick = row.querySelector(".pick");
        Page.show(pick, !item.chosen());
        Page.attribute(pick, "data-approach", item.approach().name());
        Page.text(pick.querySelector(".tags > span"), tags);
        Page.text(pick.querySelector(".preview"), item.preview());
        if (item.chosen()) {
            editor.drawTags(item.approach().name(), tags);
            Page.moveInto(row, editor.element());
        }
    }
}
