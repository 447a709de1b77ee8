package org.replypolitely.browser.page;

import org.jspecify.annotations.Nullable;
import org.replypolitely.browser.extension.Translations;
import org.replypolitely.browser.interop.Native;
import org.replypolitely.browser.interop.Page;
import org.replypolitely.browser.interop.PageNode;
import org.replypolitely.browser.interop.PageNodes;
import org.replypolitely.browser.interop.StyleSheet;
import org.replypolitely.site.OwnElements;

/**
 * The button beside an invitation: one element, with an empty closed root whose style sheet, shared by all of them, draws
 * icon and label. It is told apart by its name alone; nothing is kept for it.
 */
final class ReplyButton {

    /** The element's name, and a selector for it. */
    static final String NAME = OwnElements.BUTTON;

    // A page's style sheet reaches the host, yet an important rule of the inner root beats an important one outside.
    private static final String LOOKS = ":host{all:initial!important;display:inline-flex!important;"
            + "align-items:center!important;justify-content:center!important;flex:none!important;"
            + "box-sizing:border-box!important;gap:6px!important;height:32px!important;min-width:32px!important;"
            + "padding-inline:11px 15px!important;margin-inline-end:4px!important;border:1px solid!important;"
            + "border-radius:16px!important;"
            // blue, as light or dark as the page's own text calls for
            + "color:oklch(from currentColor clamp(.5,l,.8) .14 255/1)!important;"
            + "font:600 16px/1 -apple-system,system-ui,'Segoe UI',Roboto,'Helvetica Neue',sans-serif!important;"
            + "white-space:nowrap!important;cursor:pointer!important;user-select:none!important}"
            + ":host(:hover){background:color-mix(in srgb,currentColor 10%,transparent)!important;"
            + "box-shadow:inset 0 0 0 1px!important}"
            + ":host(:active){background:color-mix(in srgb,currentColor 20%,transparent)!important}"
            + ":host(:focus-visible){outline:2px solid!important;outline-offset:2px!important}"
            // a speech bubble, drawn as an outline
            + ":host:before{content:'';width:16px;height:16px;background:currentColor;clip-path:path(evenodd,"
            + "'M3 2h10a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H8l-4 3v-3H3a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2z"
            + "M3 3.5h10a.5.5 0 0 1 .5.5v6a.5.5 0 0 1-.5.5H7.5l-2 1.5v-1.5H3a.5.5 0 0 1-.5-.5V4a.5.5 0 0 1 .5-.5z')}"
            + "@media(max-width:600px){:host{padding-inline:0!important;width:32px!important}:host:after{display:none}}"
            + "@media(forced-colors:active){:host{color:ButtonText!important;background:ButtonFace!important}"
            + ":host:before{forced-color-adjust:none;background:ButtonText}}"
            + ":host:after{content:";

    /** What is replaced by the inviter's name; stands in no name. */
    private static final String SLOT = "\u0001";

    private final PageNode prototype = Page.createElement(NAME);
    private final String looks = Native.concat(LOOKS, Native.quoted(Translations.message("button_label")), "}");
    private final StyleSheet sheet = StyleSheet.create(looks);
    private final String beforeName;
    private final String afterName;

    ReplyButton() {
        PageNode.setAttribute(prototype, "role", "button");
        PageNode.setAttribute(prototype, "tabindex", "0");
        String message = Translations.message("button_name", SLOT);
        int slot = message.indexOf(SLOT);
        beforeName = slot < 0 ? message : message.substring(0, slot);
        afterName = slot < 0 ? "" : message.substring(slot + SLOT.length());
    }

    static boolean is(PageNode node) {
        return PageNode.localName(node).equals(NAME);
    }

    /** The accessible name for this person's button. */
    String label(String name) {
        return Native.concat(beforeName, name, afterName);
    }

    /** Puts a button first into a row. */
    void put(PageNode row, String label) {
        PageNode button = PageNode.cloneNode(prototype);
        setLabel(button, label);
        PageNode root = PageNode.attachClosedShadow(button);
        if (!StyleSheet.adopt(root, sheet)) {
            PageNode style = Page.createElement("style");
            PageNode.setTextContent(style, looks);
            PageNode.append(root, style);
        }
        PageNode.prepend(row, button);
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

    /** Takes away every button there is below this. */
    static void removeAll(PageNode root) {
        PageNodes buttons = PageNode.querySelectorAll(root, NAME);
        for (int i = 0; i < buttons.getLength(); i++) {
            PageNode.remove(buttons.get(i));
        }
    }
}
