package org.replypolitely.browser.face;

import java.util.List;
import java.util.function.Consumer;
import org.replypolitely.face.Label;
import org.replypolitely.panel.PanelEvent;
import org.replypolitely.panel.ReplyPart;
import org.replypolitely.panel.Told;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLTextAreaElement;
import org.teavm.jso.dom.xml.Node;

/** Draws the editor: the text, what it claims, what it breaks. */
final class EditorView {

    private final HTMLElement element = Page.element("editor");
    private final HTMLTextAreaElement text = (HTMLTextAreaElement) Page.element("text");
    private final HTMLElement marks = Page.element("marks");
    private final Rows claims;
    private final Rows remarks;
    private final Rows clashes;
    private List<ReplyPart.Claim> drawn = List.of();
    private List<ReplyPart.Remark> found = List.of();

    EditorView(Consumer<PanelEvent> events) {
        text.addEventListener("input", event -> events.accept(new PanelEvent.Type(text.getValue())));
        Page.onClick("undo", () -> events.accept(new PanelEvent.Undo()));
        Page.onClick("restore", () -> events.accept(new PanelEvent.Restore()));
        Page.onClick("all-the-same", () -> events.accept(new PanelEvent.UseAllTheSame()));
        clashes = new Rows(Page.element("clash-list"), "clash", (row, index) -> {});
        Page.onClick("own-reason", () -> events.accept(new PanelEvent.OwnReason()));
        claims = new Rows(
                Page.element("claim-list"),
                "claim",
                (row, index) -> Page.onChange(
                        box(row),
                        isTrue -> events.accept(
                                new PanelEvent.Vouch(drawn.get(index).reason(), isTrue))));
        remarks = new Rows(Page.element("tact"), "tact-remark", (row, index) -> {
            Page.onClick(
                    row.querySelector(".apply"),
                    () -> found.get(index)
                            .change()
                            .ifPresent(change -> events.accept(
                                    new PanelEvent.ApplyChange(change.start(), change.end(), change.text()))));
            Page.onClick(
                    row.querySelector(".ignore"),
                    () -> events.accept(
                            new PanelEvent.IgnoreRule(found.get(index).rule())));
        });
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
                Page.element("too-long"), editor.ofLength().map(Words::say).orElse(""));
        Page.show(Page.element("undo"), editor.canUndo());
        Page.show(Page.element("restore"), editor.canRestore());
        drawClaims(editor.claims());
        Page.textOrHide(
                Page.element("claim-waits"), editor.waits().map(Words::say).orElse(""));
        Page.show(Page.element("own-reason"), editor.canDisown());
        drawClashes(editor);
        drawRemarks(editor.remarks());
        drawMarks(editor);
    }

    void drawTags(String approach, String tags) {
        Page.attribute(element, "data-approach", approach);
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

    void focusConflict() {
        Page.focus(Page.element("all-the-same"));
    }

    /** Copies the old way, by selecting; tells whether the browser did. Then the focus is where it was before. */
    boolean copySelected() {
        return execCopy(text);
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

    private void drawClashes(ReplyPart.Editor editor) {
        List<ReplyPart.Clash> list = editor.clashes();
        Page.show(Page.element("clashes"), !list.isEmpty());
        Page.show(Page.element("all-the-same"), editor.heldBack());
        clashes.resize(list.size());
        for (int i = 0; i < list.size(); i++) {
            Told before = list.get(i).before();
            Page.text(
                    clashes.row(i).querySelector("span"), Words.say(list.get(i).label()));
            Page.text(
                    clashes.row(i).querySelector(".soft"),
                    Words.say(Label.of(
                            "conflict_told", before.who(), Words.ago(before.daysAgo()), MemoryView.reasons(before))));
        }
    }

    /** The same text behind the text box, with a wavy line under what a rule of tact is about. */
    private void drawMarks(ReplyPart.Editor editor) {
        int after = 0;
        marks.clear();
        for (ReplyPart.Remark remark : editor.remarks()) {
            if (remark.start() >= after && remark.end() > remark.start()) {
                append(HTMLDocument.current().createTextNode(editor.text().substring(after, remark.start())));
                HTMLElement mark = HTMLDocument.current().createElement("mark");
                mark.setTextContent(editor.text().substring(remark.start(), remark.end()));
                append(mark);
                after = remark.end();
            }
        }
        // a line that ends the text needs something in it to be as high as in the text box
        append(HTMLDocument.current().createTextNode(editor.text().substring(after) + "\u200B"));
    }

    private void append(Node node) {
        marks.appendChild(node);
    }

    private void drawRemarks(List<ReplyPart.Remark> list) {
        found = list;
        Page.show(Page.element("tact"), !list.isEmpty());
        remarks.resize(list.size());
        for (int i = 0; i < list.size(); i++) {
            ReplyPart.Remark remark = list.get(i);
            HTMLElement row = remarks.row(i);
            Page.textOrHide(row.querySelector("q"), remark.excerpt());
            Page.text(row.querySelector("span"), Words.say(remark.label()));
            Page.textOrHide(
                    row.querySelector(".apply"), remark.apply().map(Words::say).orElse(""));
            Page.text(row.querySelector(".ignore"), Words.say(Label.of("ignore_rule")));
            Page.text(row.querySelector(".source"), Words.say(remark.source()));
        }
    }

    private static HTMLInputElement box(HTMLElement row) {
        return (HTMLInputElement) row.querySelector("input");
    }

    @JSBody(
            params = "text",
            script = "const before = document.activeElement; let done = false;"
                    + "text.focus({preventScroll: true}); text.select();"
                    + "try { done = document.execCommand('copy'); } catch (refused) { done = false; }"
                    + "if (done && before) { before.focus({preventScroll: true}); } return done;")
    private static native boolean execCopy(HTMLTextAreaElement text);
}
