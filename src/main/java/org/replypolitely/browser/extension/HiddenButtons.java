package org.replypolitely.browser.extension;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.replypolitely.browser.interop.ButtonSheet;
import org.replypolitely.browser.interop.Chrome;
import org.replypolitely.browser.interop.DeskDatabase;
import org.replypolitely.browser.interop.Literal;
import org.replypolitely.browser.interop.Tab;
import org.replypolitely.protocol.ToWorker;
import org.replypolitely.site.OwnElements;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;

/**
 * Beside whose invitations the user wants no button. Their names lie on the desk (docs/storage.md), and reach a page only as a sheet in the
 * user's name that gives these buttons no place: the page sees that a button is missing, and nothing else.
 */
public final class HiddenButtons {

    private static final String NAME = "hidden ";
    private static final String SITE = "https://www.linkedin.com/*";

    private HiddenButtons() {}

    /** In a page of ours: finds whose they are; nobody where that cannot be told. */
    public static void names(Consumer<List<String>> found) {
        DeskDatabase.names(NAME)
                .then(
                        keys -> {
                            List<String> names = new ArrayList<>();
                            for (String key : Literal.wire(keys)) {
                                names.add(key.substring(NAME.length()));
                            }
                            found.accept(names);
                            return null;
                        },
                        error -> {
                            found.accept(List.of());
                            return null;
                        });
    }

    /** In a page of ours: this person's from now on; told when that is stored, or cannot be. */
    public static void hide(String name, Runnable then) {
        Desk.put(
                NAME + name,
                new String[] {"1"},
                stored -> WorkerClient.ask(new ToWorker.HideButton(name), done -> then.run()));
    }

    /** In a page of ours: none any more, from the next time on that a page is opened. */
    public static void showAll(List<String> names) {
        for (String name : names) {
            Desk.clear(NAME + name);
        }
    }

    /** In the worker: leaves this person's out in every page of the site that is open. */
    public static void leaveOut(String name) {
        Chrome.tabs().query(Literal.with(Literal.object(), "url", SITE)).then(tabs -> {
            leaveOutIn(tabs, ButtonSheet.only(NAME + name));
            return null;
        });
    }

    private static void leaveOutIn(JSArrayReader<Tab> tabs, JSObject keys) {
        for (int i = 0; i < tabs.getLength(); i++) {
            insert(Literal.with(Literal.object(), "tabId", tabs.get(i).getId()), keys, () -> {});
        }
    }

    /** In the worker: leaves out all of them in a document; told when that is done, or cannot be. */
    static void leaveOutIn(JSObject document, Runnable done) {
        DeskDatabase.names(NAME)
                .then(
                        keys -> {
                            insert(document, keys, done);
                            return null;
                        },
                        error -> {
                            done.run();
                            return null;
                        });
    }

    private static void insert(JSObject document, JSObject keys, Runnable done) {
        JSObject injection = Literal.with(Literal.object(), "target", document);
        Literal.with(injection, "origin", "USER");
        Literal.with(injection, "css", ButtonSheet.without(OwnElements.BUTTON, "button_name", keys, NAME.length()));
        Chrome.scripting()
                .insertCSS(injection)
                .then(
                        inserted -> {
                            done.run();
                            return null;
                        },
                        refused -> {
                            done.run();
                            return null;
                        });
    }
}
