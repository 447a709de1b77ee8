package org.replypolitely.browser.face;

import java.util.function.ObjIntConsumer;
import org.teavm.jso.dom.html.HTMLElement;

/** A list of like rows. A row is kept and filled anew where it can be, so that the focus stays where it is. */
final class Rows {

    private final HTMLElement container;
    private final String template;
    private final ObjIntConsumer<HTMLElement> prepare;

    /**
     * Rows in a container.
     *
     * @param prepare makes a new row listen; given the row and its index, which never changes
     */
    Rows(HTMLElement container, String template, ObjIntConsumer<HTMLElement> prepare) {
        this.container = container;
        this.template = template;
        this.prepare = prepare;
    }

    /** Makes it so many rows. */
    void resize(int count) {
        int now = count();
        for (; now > count; now--) {
            container.removeChild(row(now - 1));
        }
        for (; now < count; now++) {
            HTMLElement row = Page.copyOf(template);
            prepare.accept(row, now);
            container.appendChild(row);
        }
    }

    int count() {
        return container.getChildren().getLength();
    }

    HTMLElement row(int index) {
        return (HTMLElement) container.getChildren().item(index);
    }
}
