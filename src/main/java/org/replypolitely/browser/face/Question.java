package org.replypolitely.browser.face;

import java.util.Optional;
import org.replypolitely.face.Label;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * A plain question that stands in its place in the page. It takes the focus when it appears, so that it is heard and answered, and gives it back
 * when it goes. Escape means no.
 */
final class Question {

    private final HTMLElement box;
    private final HTMLElement words;
    private final HTMLElement back;

    /**
     * A question.
     *
     * @param box the whole, which holds two buttons: yes, then no
     * @param words its words
     * @param back where the focus goes afterwards, if it can
     */
    Question(HTMLElement box, HTMLElement words, HTMLElement back, Runnable yes, Runnable no) {
        this.box = box;
        this.words = words;
        this.back = back;
        Page.onClick((HTMLElement) box.querySelectorAll("button").item(0), yes);
        Page.onClick((HTMLElement) box.querySelectorAll("button").item(1), no);
        Page.onEscape(box, no);
    }

    void draw(Optional<Label> asked) {
        boolean isNew = asked.isPresent() && box.isHidden();
        boolean isAnswered = asked.isEmpty() && Page.holdsFocus(box);
        Page.show(box, asked.isPresent());
        Page.text(words, asked.map(Words::say).orElse(""));
        if (isNew) {
            Page.focus(box);
        } else if (isAnswered) {
            Page.focus(back);
        }
    }
}
