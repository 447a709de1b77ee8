package org.replypolitely.browser.extension;

import java.util.function.Consumer;
import org.replypolitely.browser.interop.Chrome;
import org.replypolitely.browser.interop.ExtensionRuntime;
import org.replypolitely.browser.interop.Literal;

/** A lasting connection between the panel and a script in a tab; each end knows when the other is gone. */
public final class Channel {

    /** Between the panel and the script that hosts its frame. */
    public static final String HOST = "host";
    /** Between the panel and the script that reads the card and fills the composer. */
    public static final String AGENT = "agent";

    private final ExtensionRuntime.Port port;
    private boolean open = true;

    Channel(ExtensionRuntime.Port port) {
        this.port = port;
        onClosed(() -> open = false);
    }

    /** Opens a channel from an extension page to a tab's top frame. */
    public static Channel toTab(int tab, String name) {
        return new Channel(Chrome.tabs()
                .connect(tab, Literal.with(Literal.with(Literal.object(), "name", name), "frameId", 0)));
    }

    /** Hears of every channel of this name that an extension page opens to this script. */
    public static void onOpened(String name, Consumer<Channel> listener) {
        Chrome.runtime().getOnConnect().addListener(port -> {
            if (port.getName().equals(name)) {
                listener.accept(new Channel(port));
            }
        });
    }

    /** Sends a wire form; does nothing where the other end is gone. */
    public void send(String[] wire) {
        if (open) {
            port.postMessage(wire);
        }
    }

    boolean isOpen() {
        return open;
    }

    /** Hears every wire form that arrives. */
    public void onMessage(Consumer<String[]> listener) {
        port.getOnMessage().addListener(message -> listener.accept(Literal.wire(message)));
    }

    /** Hears, once, that the other end is gone. */
    public void onClosed(Runnable listener) {
        port.getOnDisconnect().addListener(listener::run);
    }

    /** Closes this end. */
    public void close() {
        open = false;
        port.disconnect();
    }
}
