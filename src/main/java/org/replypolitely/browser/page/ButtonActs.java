package org.replypolitely.browser.page;

import org.replypolitely.browser.extension.PageCalls;
import org.replypolitely.browser.interop.Handover;
import org.replypolitely.browser.interop.Page;
import org.replypolitely.browser.interop.PageEvent;
import org.replypolitely.browser.interop.PageNode;

/** Hears a person who reaches for a button or presses it, and hands that button over. */
final class ButtonActs implements PageEvent.Listener {

    private static final String[] ACTS = {"click", "keydown", "pointerover", "focusin"};

    private final Runnable orphaned;

    /**
     * Begins to listen.
     *
     * @param orphaned what to do when the extension behind this script is gone
     */
    ButtonActs(Runnable orphaned) {
        this.orphaned = orphaned;
        for (String type : ACTS) {
            Page.listen(type, this);
        }
    }

    void stop() {
        for (String type : ACTS) {
            Page.unlisten(type, this);
        }
    }

    @Override
    public void handle(PageEvent event) {
        PageNode button = event.getTarget();
        // only a person reaches and presses; what a script of the page does is nothing to us
        if (!ReplyButton.is(button) || !event.getIsTrusted()) {
            return;
        }
        if (!Page.hasExtension()) {
            orphaned.run();
            return;
        }
        String type = event.getType();
        if (type.equals("pointerover") || type.equals("focusin")) {
            handOver(button, false);
        } else if (type.equals("click")
                || event.getKey().equals("Enter")
                || event.getKey().equals(" ")) {
            event.preventDefault();
            event.stopImmediatePropagation();
            handOver(button, true);
        }
    }

    /** Gives a button, or what may need one, to the page agent, which is called where it is not there yet. */
    static void handOver(PageNode node, boolean pressed) {
        if (!Handover.give(node, pressed)) {
            PageCalls.callAgent(pressed);
        }
    }
}
