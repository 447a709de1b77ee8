package org.replypolitely.browser.face;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.replypolitely.face.Label;
import org.replypolitely.panel.AdvicePart;
import org.replypolitely.panel.Answer;
import org.replypolitely.panel.PanelEvent;
import org.replypolitely.panel.Section;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** Draws the advice, and behind one tap why and what else could be done. */
final class AdviceView {

    private final HTMLElement remarks = Page.element("remarks");
    private final HTMLElement why = Page.element("why");
    private final Rows others;
    private final Rows ruledOut;
    private List<AdvicePart.Other> drawn = List.of();

    AdviceView(Consumer<PanelEvent> events) {
        Page.onClick(why, () -> events.accept(new PanelEvent.Toggle(Section.WHY)));
        others = new Rows(
                Page.element("others"),
                "other-way",
                (row, index) -> Page.onClick(row, () -> {
                    events.accept(new Answer.Prefers(drawn.get(index).approach()));
                    Page.focus(why);
                }));
        ruledOut = new Rows(Page.element("ruled-out"), "ruled-out-reason", (row, index) -> {});
    }

    void draw(Optional<AdvicePart> advice) {
        Page.show(Page.element("advice"), advice.isPresent());
        advice.ifPresent(this::draw);
        Page.textOrHide(
                Page.element("instead"),
                advice.flatMap(AdvicePart::instead).map(Words::say).orElse(""));
    }

    private void draw(AdvicePart advice) {
        Page.text(Page.element("approach"), Words.say(advice.approach()));
        Page.text(Page.element("because"), Words.say(advice.because()));
        drawRemarks(advice.remarks());
        Page.flag(why, "aria-expanded", advice.open());
        Page.show(Page.element("why-section"), advice.open());
        Page.text(Page.element("advice-source"), Words.say(advice.source()));
        drawOthers(advice.others());
        drawRuledOut(advice.ruledOut());
    }

    private void drawRemarks(List<Label> labels) {
        remarks.clear();
        for (Label label : labels) {
            HTMLElement remark = HTMLDocument.current().createElement("p");
            remark.setTextContent(Words.say(label));
            remarks.appendChild(remark);
        }
    }

    private void drawOthers(List<AdvicePart.Other> list) {
        drawn = list;
        others.resize(list.size());
        for (int i = 0; i < list.size(); i++) {
            HTMLElement row = others.row(i);
            Page.text(row.querySelector("strong"), Words.say(list.get(i).label()));
            Page.text(row.querySelector(".consequence"), Words.say(list.get(i).consequence()));
            Page.textOrHide(row.querySelector(".badge"), list.get(i).advised() ? Words.say(Label.of("advised")) : "");
        }
    }

    private void drawRuledOut(List<AdvicePart.RuledOut> list) {
        Page.show(Page.element("ruled-out-block"), !list.isEmpty());
        ruledOut.resize(list.size());
        for (int i = 0; i < list.size(); i++) {
            HTMLElement row = ruledOut.row(i);
            Page.text(row.querySelector("strong"), Words.say(list.get(i).reason()));
            Page.text(row.querySelector("span"), Words.say(list.get(i).cause()));
        }
    }
}
