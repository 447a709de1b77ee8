package org.replypolitely.browser.extension;

import java.util.Optional;
import java.util.function.Consumer;
import org.replypolitely.browser.interop.Chrome;
import org.replypolitely.browser.interop.Literal;
import org.replypolitely.browser.interop.Tab;
import org.replypolitely.protocol.FromSpotter;
import org.replypolitely.protocol.ToSpotter;
import org.teavm.jso.JSObject;

/** The browser's tabs, and what their scripts answer. */
public final class Tabs {

    private Tabs() {}

    /** The tab that holds the calling extension page; not called where the page is in no tab. */
    public static void current(Consumer<Tab> listener) {
        Chrome.tabs().getCurrent().then(tab -> {
            if (tab != null) {
                listener.accept(tab);
            }
            return null;
        });
    }

    /** The tab that the user looks at; not called where there is none. */
    public static void active(Consumer<Tab> listener) {
        JSObject query = Literal.with(Literal.with(Literal.object(), "active", true), "lastFocusedWindow", true);
        Chrome.tabs().query(query).then(tabs -> {
            if (tabs.getLength() > 0) {
                listener.accept(tabs.get(0));
            }
            return null;
        });
    }

    /** Asks a tab's page agent, which is started where need be; empty where no script of ours may run. */
    public static void ask(int tab, ToSpotter question, Consumer<Optional<FromSpotter>> listener) {
        inject(tab, Scripts.PAGE_AGENT, injected -> {
            if (injected) {
                send(tab, question, listener);
            } else {
                listener.accept(Optional.empty());
            }
        });
    }

    private static void send(int tab, ToSpotter question, Consumer<Optional<FromSpotter>> listener) {
        Chrome.tabs()
                .sendMessage(tab, question.toWire(), Literal.with(Literal.object(), "frameId", 0))
                .then(
                        answer -> {
                            listener.accept(FromSpotter.fromWire(Literal.wire(answer)));
                            return null;
                        },
                        error -> {
                            listener.accept(Optional.empty());
                            return null;
                        });
    }

    /** Runs a script of ours in a tab's top frame; tells whether the browser let us. */
    public static void inject(int tab, String script, Consumer<Boolean> listener) {
        inject(Literal.with(Literal.object(), "tabId", tab), script, listener);
    }

    static void inject(JSObject target, String script, Consumer<Boolean> listener) {
        JSObject injection = Literal.with(Literal.object(), "target", target);
        Chrome.scripting()
                .executeScript(Literal.with(injection, "files", new String[] {script}))
                .then(
                        done -> {
                            listener.accept(true);
                            return null;
                        },
                        error -> {
                            listener.accept(false);
                            return null;
                        });
    }
}
