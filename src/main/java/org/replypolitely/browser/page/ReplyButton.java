package org.replypolitely.browser.page;

import org.jspecify.annotations.Nullable;
import org.replypolitely.browser.extension.Translations;
import org.replypolitely.browser.interop.Native;
import org.replypolitely.browser.interop.Page;
import org.replypolitely.browser.interop.PageNode;
import org.replypolitely.browser.interop.PageNodes;
import org.replypolitely.site.OwnElements;

/**
 * The button beside an invitation: one element, whose looks come along in a closed root when the one prototype is
 * cloned. It is told apart by its name alone; nothing is kept for it.
 */
final class ReplyButton {

    /** The element's name, and a selector for it. */
    static final String NAME = OwnElements.BUTTON;

    // A page's style sheet reaches the host, yet an important rule of the inner root beats an important one outside.
    private static final String STYLE =
            ":host{all:initial!important;display:inline-flex!important;align-items:center!important;"
                    + "justify-content:center!important;flex:none!important;box-sizing:border-box!important;gap:6px!important;"
                    + "height:32px!important;min-width:32px!important;padding-inline:11px 15px!important;"
                    + "margin-inline-end:4px!important;border:1px solid!important;border-radius:16px!important;"
                    // blue, as light or dark as the page's own text calls for
                    + "color:oklch(from currentColor clamp(.5,l,.8) .14 255/1)!important;"
                    + "font:600 16px/1 -apple-system,system-ui,'Segoe UI',Roboto,'Helvetica Neue',sans-serif!important;"
                    + "white-space:nowrap!important;cursor:pointer!important;user-select:none!important;"
                    + "-webkit-tap-highlight-color:transparent!important}"
                    + ":host(:hover){background:color-mix(in srgb,currentColor 10%,transparent)!important;"
                    + "box-shadow:inset 0 0 0 1px!important}"
                    + ":host(:active){background:color-mix(in srgb,currentColor 20%,transparent)!important}"
                    + ":host(:focus-visible){outline:2px solid!important;outline-offset:2px!important}"
                    + "svg{width:16px;height:16px;flex:none;fill:none;stroke:currentColor;stroke-width:1.75;"
                    + "stroke-linecap:round;stroke-linejoin:round}"
                    + "@media(max-width:600px){:host{padding-inline:0!important;width:32px!important}span{display:none}}"
                    + "@media(forced-colors:active){:host{color:ButtonText!important;background:ButtonFace!important}}";

    private static final String BUBBLE = "M2.5 3h11v7.5h-6L4.5 13v-2.500h-2z";

    /** What is replaced by the inviter's name; stands in no name. */
    private static final String SLOT = "\u0001";

    private final PageNode prototype = prototype();
    private final String beforeName;
    private final String afterName;

    ReplyButton() {
        String message = Translations.message("button_name", SLOT);
        int slot = message.indexOf(SLOT);
        beforeName = slot < 0 ? message : message.substring(0, slot);
        afterName = slot < 0 ? "" : message.substring(slot + SLOT.length());
    }

    private static PageNode prototype() {
        PageNode host = Page.createElement(NAME);
        PageNode.setAttribute(host, "role", "button");
        PageNode.setAttribute(host, "tabindex", "0");
        PageNode root = PageNode.attachClosedShadow(host);
        PageNode style = Page.createElement("style");
        PageNode.setTextContent(style, STYLE);
        PageNode icon = Page.createSvgElement("svg");
        PageNode.setAttribute(icon, "viewBox", "0 0 16 16");
        PageNode.setAttribute(icon, "aria-hidden", "true");
        PageNode path = Page.createSvgElement("path");
        PageNode.setAttribute(path, "d", BUBBLE);
        PageNode label = Page.createElement("span");
        PageNode.setTextContent(label, Translations.message("button_label"));
        PageNode.append(icon, path);
        PageNode.append(root, style);
        PageNode.append(root, icon);
        PageNode.append(root, label);
        return host;
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
        PageNode button = PageNode.cloneWhole(prototype);
        setLabel(button, label);
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
