package org.replypolitely.browser.extension;

import org.replypolitely.browser.interop.Chrome;
import org.replypolitely.browser.interop.Handover;
import org.replypolitely.browser.interop.Literal;
import org.replypolitely.browser.interop.Tab;

/** The one thing that a script in a web page may ask of the worker: to run the page agent in that same tab. */
public final class AgentCall {

    private static final String KIND = "agent";

    private AgentCall() {}

    /** Asks for the page agent; it announces itself when it runs. */
    public static void send() {
        Handover.callWorker(KIND);
    }

    /** Serves these calls, in the worker. */
    public static void serve() {
        Chrome.runtime().getOnMessage().addListener((message, sender, answer) -> {
            String[] wire = Literal.wire(message);
            Tab tab = sender.getTab();
            if (wire.length == 1 && wire[0].equals(KIND) && tab != null && Senders.isOurs(sender)) {
                Tabs.inject(tab.getId(), Scripts.PAGE_AGENT, injected -> {});
            }
            return false;
        });
    }
}
