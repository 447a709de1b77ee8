package org.replypolitely.browser.face;

import java.util.List;
import java.util.function.Consumer;
import org.replypolitely.face.Choice;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLOptionElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** A native list of choices that shows only the chosen one. */
final class Dial {

    private final HTMLSelectElement select;

    Dial(String id, Consumer<String> chosen) {
        select = (HTMLSelectElement) Page.element(id);
        select.addEventListener("change", event -> chosen.accept(select.getValue()));
    }

    void draw(List<Choice> choices) {
        int before = select.getOptions().getLength();
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            if (i >= before) {
                select.appendChild(HTMLDocument.current().createElement("option"));
            }
            HTMLOptionElement option = select.getOptions().item(i);
            option.setValue(choice.value());
            Page.text(option, Words.say(choice.label()));
            if (choice.chosen()) {
                select.setValue(choice.value());
            }
        }
        for (int i = before; i > choices.size(); i--) {
            select.removeChild(select.getOptions().item(i - 1));
        }
    }
}
