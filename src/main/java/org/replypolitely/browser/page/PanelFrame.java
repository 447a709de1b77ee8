package org.replypolitely.browser.page;

import org.jspecify.annotations.Nullable;
import org.replypolitely.browser.extension.Translations;
import org.replypolitely.browser.interop.AbortController;
import org.replypolitely.browser.interop.Chrome;
import org.replypolitely.browser.interop.Page;
import org.replypolitely.browser.interop.PageEvent;
import org.replypolitely.browser.interop.PageNode;
import org.replypolitely.site.OwnElements;

/**
 * The panel's frame and what holds it in the page: a root that the page cannot look into. It stays usable while the page shows a modal
 * dialog, outside of which nothing is: where the browser keeps what is typed in a frame that moves, it moves into the dialog, and out again.
 */
final class PanelFrame {

    private static final String NAME = OwnElements.PANEL;

    // The host covers the viewport and takes no pointer, so that the frame's place stands where no page can change it.
    private static final String STYLE = ":host{all:initial!important;position:fixed!important;inset:0!important;"
            + "width:auto!important;height:auto!important;margin:0!important;padding:0!important;border:0!important;"
            + "background:none!important;overflow:visible!important;pointer-events:none!important;"
            + "display:block!important;z-index:2147483647!important}"
            // the panel draws its own card; what is around it stays clear
            + "iframe{position:absolute;box-sizing:border-box;width:" + FramePlace.WIDTH
            + "px;border:0;background:none;color-scheme:light dark;pointer-events:auto}"
            + ":host(:not(:popover-open)) iframe{visibility:hidden;pointer-events:none}"
            + "@media(max-width:600px){iframe{inset:auto 0 0!important;width:100%!important}}";

    private static final String DIALOG = "dialog:modal";

    /** Firefox loads a frame anew that moves, and what was typed in it would be gone: there it waits until a dialog is closed. */
    private final boolean moves = !Chrome.runtime().getURL("").startsWith("moz-");

    private final PageNode host = Page.createElement(NAME);
    private final PageNode frame = Page.createElement("iframe");
    private final AbortController listeners = AbortController.create();

    /** Puts the frame into the page, unseen. */
    PanelFrame() {
        PageNode.setAttribute(frame, "title", Translations.message("panel_frame_title"));
        PageNode.setAttribute(frame, "allow", "clipboard-write");
        PageNode.setAttribute(frame, "src", Chrome.runtime().getURL("panel.html"));
        PageNode style = Page.createElement("style");
        PageNode.setTextContent(style, STYLE);
        PageNode.setAttribute(host, "popover", "manual");
        PageNode root = PageNode.attachClosedShadow(host);
        PageNode.append(root, style);
        PageNode.append(root, frame);
        PageNode.append(Page.documentElement(), host);
    }

    /** Whether it is in the page still; a page can take away whatever is in it. */
    boolean isThere() {
        return PageNode.isConnected(host);
    }

    /** Shows it, with the focus in it. */
    void show(Runnable onMoved) {
        goTo(PageNode.last(PageNode.querySelectorAll(Page.document(), DIALOG)));
        PageNode.showPopover(host);
        PageNode.focus(frame);
        Page.watch("scroll", event -> onMoved.run(), listeners);
        Page.watch("resize", event -> onMoved.run(), listeners);
        Page.watch("beforetoggle", this::leaveDialog, listeners);
        Page.watch("toggle", this::enterDialog, listeners);
        keepFocus("focusin");
        keepFocus("focusout");
        keepFocus("focus");
        keepFocus("blur");
    }

    void put(FramePlace place) {
        PageNode.setStyle(frame, "left", place.left());
        PageNode.setStyle(frame, "top", place.top());
        PageNode.setStyle(frame, "height", place.height());
    }

    /** A page that zooms everything zooms this, too: how many of the viewport's pixels one of its own is. */
    double scale() {
        return PageNode.scale(host);
    }

    void remove() {
        listeners.abort();
        PageNode.remove(host);
    }

    /** A dialog of the page that keeps the focus in it does not learn that it went into the panel. */
    private void keepFocus(String type) {
        Page.watch(
                type,
                event -> {
                    if (event.getTarget() == host || event.getRelatedTarget() == host) {
                        event.stopImmediatePropagation();
                    }
                },
                listeners);
    }

    /** A dialog that closes may be thrown away in the next moment. */
    private void leaveDialog(PageEvent event) {
        PageNode dialog = event.getTarget();
        if (dialog != host && event.getNewState().equals("closed") && PageNode.contains(dialog, host)) {
            goTo(null);
        }
    }

    private void enterDialog(PageEvent event) {
        PageNode dialog = event.getTarget();
        if (PageNode.isNamed(dialog, "dialog")) {
            goTo(
                    PageNode.matches(dialog, DIALOG)
                            ? dialog
                            : PageNode.last(PageNode.querySelectorAll(Page.document(), DIALOG)));
        }
    }

    /** Goes into a dialog, or back where it came from; on top of whatever is there. */
    private void goTo(@Nullable PageNode dialog) {
        PageNode parent = dialog == null ? Page.documentElement() : dialog;
        if (moves && isThere() && PageNode.parentElement(host) != parent && PageNode.moveInto(host, parent)) {
            PageNode.raisePopover(host);
        }
    }
}
