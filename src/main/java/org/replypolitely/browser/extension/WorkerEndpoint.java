package org.replypolitely.browser.extension;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.replypolitely.browser.interop.Chrome;
import org.replypolitely.browser.interop.Literal;
import org.replypolitely.protocol.ToWorker;

/** The worker's end of what the extension's pages ask. */
public final class WorkerEndpoint {

    private WorkerEndpoint() {}

    /**
     * Hears every request of the extension's own pages, with a way to answer whether it was done. A script in a web page
     * is not heard, even one of ours: it runs where the page runs.
     */
    public static void onRequest(BiConsumer<ToWorker, Consumer<Boolean>> listener) {
        Chrome.runtime().getOnMessage().addListener((message, sender, answer) -> {
            ToWorker request = Senders.isOwnPage(sender)
                    ? ToWorker.fromWire(Literal.wire(message)).orElse(null)
                    : null;
            if (request == null) {
                return false;
            }
            listener.accept(
                    request, done -> answer.send(new String[] {done ? WorkerClient.DONE : WorkerClient.FAILED}));
            return true;
        });
    }
}
