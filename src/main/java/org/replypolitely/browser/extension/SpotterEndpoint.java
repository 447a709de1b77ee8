package org.replypolitely.browser.extension;

import java.util.function.Function;
import org.replypolitely.browser.interop.Chrome;
import org.replypolitely.browser.interop.Literal;
import org.replypolitely.protocol.FromSpotter;
import org.replypolitely.protocol.ToSpotter;

/** The spotter's end of the questions that popup and worker ask. */
public final class SpotterEndpoint {

    private SpotterEndpoint() {}

    /** Answers every question at once; what is no question is left to others. */
    public static void answer(Function<ToSpotter, FromSpotter> answers) {
        Chrome.runtime().getOnMessage().addListener((message, sender, answer) -> {
            ToSpotter.fromWire(Literal.wire(message))
                    .ifPresent(question -> answer.send(answers.apply(question).toWire()));
            return false;
        });
    }
}
