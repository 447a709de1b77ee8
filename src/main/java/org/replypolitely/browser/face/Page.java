package org.replypolitely.browser.face;

import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.xml.Node;

/** The page's elements. What is set is compared first, so that nothing is announced or redrawn that stays the same. */
final class Page {

    private Page() {}

    /** The element of this id, which the page's HTML must hold. */
    static HTMLElement element(String id) {
        return HTMLDocument.current().getElementById(id);
    }

    static void text(HTMLElement element, String text) {
        if (!element.getTextContent().equals(text)) {
            element.setTextContent(text);
        }
    }

    static void show(HTMLElement element, boolean shown) {
        if (element.isHidden() == shown) {
            element.setHidden(!shown);
        }
    }

    /** Shows the text, or hides the element where there is none. */
    static void textOrHide(HTMLElement element, String text) {
        text(element, text);
        show(element, !text.isEmpty());
    }

    /** Tells whether an element holds more than it shows. */
    static boolean isClipped(HTMLElement element) {
        return element.getScrollHeight() > element.getClientHeight() + 1;
    }

    static void attribute(HTMLElement element, String name, String value) {
        if (!value.equals(element.getAttribute(name))) {
            element.setAttribute(name, value);
        }
    }

    static void flag(HTMLElement element, String name, boolean value) {
        attribute(element, name, value ? "true" : "false");
    }

    @JSBody(
            params = {"element", "name", "on"},
            script = "element.classList.toggle(name, on);")
    static native void mark(HTMLElement element, String name, boolean on);

    static void value(HTMLInputElement input, String value) {
        if (!input.getValue().equals(value)) {
            input.setValue(value);
        }
    }

    static void onClick(HTMLElement element, Runnable listener) {
        element.addEventListener("click", event -> listener.run());
    }

    static void onClick(String id, Runnable listener) {
        onClick(element(id), listener);
    }

    static void onChange(HTMLInputElement box, Consumer<Boolean> listener) {
        box.addEventListener("change", event -> listener.accept(box.isChecked()));
    }

    /** Hears Escape, except while an input method composes, or where something inside has heard it. */
    static void onEscape(Runnable listener) {
        HTMLDocument.current().addEventListener("keydown", (Event event) -> {
            if (isEscape(event)) {
                listener.run();
            }
        });
    }

    /** Hears Escape inside an element, and nobody further out does. */
    static void onEscape(HTMLElement element, Runnable listener) {
        element.addEventListener("keydown", (Event event) -> {
            if (isEscape(event)) {
                event.preventDefault();
                listener.run();
            }
        });
    }

    /** Tells whether the focus is on an element or in it. */
    @JSBody(params = "element", script = "return element.contains(document.activeElement);")
    static native boolean holdsFocus(HTMLElement element);

    /** Puts the focus there and brings it into view, no further than needed. */
    @JSBody(
            params = "element",
            script = "element.focus({preventScroll: true}); element.scrollIntoView({block: 'nearest'});")
    static native void focus(HTMLElement element);

    /** A fresh copy of the only element in a template. */
    @JSBody(
            params = "template",
            script = "return document.getElementById(template).content.firstElementChild.cloneNode(true);")
    static native HTMLElement copyOf(String template);

    /** What matches in the page's templates, which a search of the document does not enter. */
    @JSBody(
            params = "selector",
            script = "const all = []; document.querySelectorAll('template').forEach(template =>"
                    + "template.content.querySelectorAll(selector).forEach(one => all.push(one))); return all;")
    static native HTMLElement[] inTemplates(String selector);

    /** Puts a node at the end of an element, unless it is already in it. */
    static void moveInto(HTMLElement element, Node node) {
        if (node.getParentNode() != element) {
            element.appendChild(node);
        }
    }

    @JSBody(
            params = "event",
            script = "return event.key === 'Escape' && !event.isComposing && !event.defaultPrevented;")
    private static native boolean isEscape(Event event);
}
