package org.replypolitely.browser.page;

import org.jspecify.annotations.Nullable;
import org.replypolitely.browser.extension.PageCalls;
import org.replypolitely.browser.extension.Translations;
import org.replypolitely.browser.interop.Native;
import org.replypolitely.browser.interop.Page;
import org.replypolitely.browser.interop.PageNode;
import org.replypolitely.browser.interop.PageNodes;
import org.replypolitely.site.OwnElements;

/**
 * The button beside an invitation: one empty element, a copy of one prototype. Its looks, label and icon come from a style
 * sheet that the worker gives the document. It is told apart by its name alone; nothing is kept for it.
 */
final class ReplyButton {

    /** The element's name, and a selector for it. */
    static final String NAME = OwnElements.BUTTON;

    /** What is replaced by the inviter's name; stands in no name. */
    private static final String SLOT = "\u0001";

    private final PageNode prototype = Page.createElement(NAME);
    private final String beforeName;
    private final String afterName;
    /** The style sheet is asked for where a button may be needed, and stays in the document. */
    private boolean hasLooks;

    ReplyButton() {
        PageNode.setAttribute(prototype, "role", "button");
        PageNode.setAttribute(prototype, "tabindex", "0");
        String message = Translations.message("button_name", SLOT);
        int slot = message.indexOf(SLOT);
        beforeName = slot < 0 ? message : message.substring(0, slot);
        afterName = slot < 0 ? "" : message.substring(slot + 1);
    }

    static boolean is(PageNode node) {
        return PageNode.isNamed(node, NAME);
    }

    /** The accessible name for this person's button. */
    String label(String name) {
        return Native.concat(beforeName, name, afterName);
    }

    /** Has the looks ready before the first button stands. */
    void prepare() {
        if (!hasLooks) {
            hasLooks = true;
            PageCalls.callLooks();
        }
    }

    /** Puts a button first into a row. */
    void put(PageNode row, String label) {
        PageNode button = PageNode.cloneNode(prototype);
        setLabel(button, label);
        PageNode.insertFirst(row, button);
    }

    static String label(PageNode button) {
        return PageNode.getAttribute(button, "aria-label");
    }

    static void setLabel(PageNode button, String label) {
        PageNode.setAttribute(button, "aria-label", label);
    }

    /** The button itself or the first one in it, or null. */
    static @Nullable PageNode in(PageNode element) {
        return is(element) ? element : PageNode.querySelector(element, NAME);
    }

    /** How many there are below this. */
    static int count(PageNode root) {
        return PageNode.querySelectorAll(root, NAME).getLength();
    }

    /** Takes away every button there is below this. */
    static void removeAll(PageNode root) {
        PageNodes buttons = PageNode.querySelectorAll(root, NAME);
        for (int i = 0; i < buttons.getLength(); i++) {
            PageNode.remove(buttons.get(i));
        }
    }
}
