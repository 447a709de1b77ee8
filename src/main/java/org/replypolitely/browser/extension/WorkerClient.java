package org.replypolitely.browser.extension;

import java.util.function.Consumer;
import org.replypolitely.browser.interop.Chrome;
import org.replypolitely.browser.interop.Literal;
import org.replypolitely.protocol.FromLedger;
import org.replypolitely.protocol.ToLedger;
import org.replypolitely.protocol.ToWorker;

/** What the extension's pages ask of the worker. */
public final class WorkerClient {

    /** The worker's answer when it is done. */
    static final String DONE = "done";

    /** The worker's answer when it could not do it. */
    static final String FAILED = "failed";

    private WorkerClient() {}

    /** Asks the worker; tells whether it did what it was asked, which for a change means that it is stored. */
    public static void ask(ToWorker request, Consumer<Boolean> listener) {
        Chrome.runtime()
                .sendMessage(request.toWire())
                .then(
                        answer -> {
                            String[] wire = Literal.wire(answer);
                            listener.accept(wire.length == 1 && wire[0].equals(DONE));
                            return null;
                        },
                        error -> {
                            listener.accept(false);
                            return null;
                        });
    }

    /** Asks the ledger; {@link FromLedger.Failed} where the worker does not answer. */
    public static void ask(ToLedger request, Consumer<FromLedger> listener) {
        Chrome.runtime()
                .sendMessage(request.toWire())
                .then(
                        answer -> {
                            listener.accept(
                                    FromLedger.fromWire(Literal.wire(answer)).orElseGet(FromLedger.Failed::new));
                            return null;
                        },
                        error -> {
                            listener.accept(new FromLedger.Failed());
                            return null;
                        });
    }
}
