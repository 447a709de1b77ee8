package org.replypolitely.browser.face;

import java.util.List;
import java.util.function.Consumer;
import org.replypolitely.face.Label;
import org.replypolitely.panel.PanelEvent;
import org.replypolitely.panel.ReplyPart;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLTextAreaElement;

/** Draws the editor: the text, what it claims, what it breaks. */
final class EditorView {

    private final HTMLElement element = Page.element("editor");
    private final HTMLTextAreaElement text = (HTMLTextAreaElement) Page.element("text");
    private final Rows claims;
    private final Rows remarks;
    private List<ReplyPart.Claim> drawn = List.of();

    EditorView(Consumer<PanelEvent> events) {
        text.addEventListener("input", event -> events.accept(new PanelEvent.Type(text.getValue())));
        Page.onClick("restore", () -> events.accept(new PanelEvent.Restore()));
        Page.onClick("own-reason", () -> events.accept(new PanelEvent.OwnReason()));
        claims = new Rows(
                Page.element("claim-list"),
                "claim",
                (row, index) -> Page.onChange(
                        box(row),
                        isTrue -> events.accept(
                                new PanelEvent.Vouch(drawn.get(index).reason(), isTrue))));
        remarks = new Rows(Page.element("tact"), "tact-remark", (row, index) -> {});
    }

    HTMLElement element() {
        return element;
    }

    void draw(ReplyPart.Editor editor) {
        if (!text.getValue().equals(editor.text())) {
            // never while the user types: then both are the same
            text.setValue(editor.text());
        }
        Page.attribute(text, "aria-label", Words.say(editor.label()));
        Page.text(Page.element("count"), Words.say(editor.count()));
        Page.textOrHide(
                Page.element("too-long"), editor.tooLong().map(Words::say).orElse(""));
        Page.show(Page.element("restore"), editor.canRestore());
        drawClaims(editor.claims());
        Page.textOrHide(
                Page.element("claim-waits"), editor.waits().map(Words::say).orElse(""));
        Page.show(Page.element("own-reason"), editor.canDisown());
        drawRemarks(editor.remarks());
    }

    void drawTags(String tags) {
        Page.text(Page.element("editor-tags"), tags);
    }

    void focusText() {
        Page.focus(text);
    }

    void selectAll() {
        Page.focus(text);
        text.select();
    }

    void focusClaim() {
        for (int i = 0; i < drawn.size(); i++) {
            if (!drawn.get(i).vouched()) {
                Page.focus(box(claims.row(i)));
                return;
            }
        }
    }

    /** Copies the old way, by selecting; tells whether the browser did. */
    boolean copySelected() {
        selectAll();
        return execCopy();
    }

    private void drawClaims(List<ReplyPart.Claim> list) {
        drawn = list;
        Page.show(Page.element("claims"), !list.isEmpty());
        claims.resize(list.size());
        for (int i = 0; i < list.size(); i++) {
            HTMLElement row = claims.row(i);
            box(row).setChecked(list.get(i).vouched());
            Page.text(row.querySelector("strong"), Words.say(Label.of("claim_true")));
            Page.text(row.querySelector("strong + span"), Words.say(list.get(i).label()));
        }
    }

    private void drawRemarks(List<ReplyPart.Remark> list) {
        Page.show(Page.element("tact"), !list.isEmpty());
        remarks.resize(list.size());
        for (int i = 0; i < list.size(); i++) {
            ReplyPart.Remark remark = list.get(i);
            HTMLElement row = remarks.row(i);
            Page.textOrHide(row.querySelector("q"), remark.excerpt());
            Page.text(row.querySelector("span"), Words.say(remark.label()));
            Page.text(row.querySelector("summary"), Words.say(Label.of("tact_why_source")));
            Page.text(row.querySelector("details > p"), Words.say(remark.source()));
        }
    }

    private static HTMLInputElement box(HTMLElement row) {
        return (HTMLInputElement) row.querySelector("input");
    }

    @JSBody(script = "try { return document.execCommand('copy'); } catch (refused) { return false; }")
    private static native boolean execCopy();
}
