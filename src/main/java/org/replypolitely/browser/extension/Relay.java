package org.replypolitely.browser.extension;

import org.replypolitely.browser.interop.Chrome;
import org.replypolitely.browser.interop.ExtensionRuntime;
import org.replypolitely.browser.interop.Literal;
import org.replypolitely.browser.interop.Page;
import org.replypolitely.browser.interop.SenderTab;
import org.replypolitely.browser.interop.Tab;

/**
 * Connects a panel in a frame with the page around it where the browser lets only the worker reach that page (Firefox).
 * The worker passes on what either end says and keeps none of it.
 */
public final class Relay {

    /** Firefox stops a worker that hears nothing for 30 seconds, and the connection would end with it. */
    private static final int KEEP_AWAKE_EVERY_MILLISECONDS = 20_000;

    private static final String[] NOTHING = {};

    private Relay() {}

    /** Opens a channel to the top frame of the tab that this frame is in. */
    static Channel open(String name) {
        ExtensionRuntime.Port port = Chrome.runtime().connect(Literal.with(Literal.object(), "name", name));
        Channel channel = new Channel(port);
        keepAwake(channel);
        return channel;
    }

    private static void keepAwake(Channel channel) {
        Page.setTimeout(
                () -> {
                    if (channel.isOpen()) {
                        channel.send(NOTHING);
                        keepAwake(channel);
                    }
                },
                KEEP_AWAKE_EVERY_MILLISECONDS);
    }

    /** Serves in the worker: only pages of the extension itself, and each only with the tab that it is in. */
    public static void serve() {
        Chrome.runtime().getOnConnect().addListener(port -> {
            ExtensionRuntime.Sender sender = port.getSender();
            Tab tab = sender == null ? null : SenderTab.of(sender);
            if (sender == null || tab == null || !Senders.isOwnPage(sender)) {
                return;
            }
            Channel panel = new Channel(port);
            Channel page = Channel.toTab(tab.getId(), port.getName());
            passOn(panel, page);
            passOn(page, panel);
        });
    }

    private static void passOn(Channel from, Channel to) {
        from.onMessage(message -> {
            if (message.length > 0) {
                to.send(message);
            }
        });
        from.onClosed(to::close);
    }
}
