package org.replypolitely.browser.extension;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.replypolitely.browser.interop.Chrome;
import org.replypolitely.browser.interop.DeskDatabase;
import org.replypolitely.browser.interop.Literal;
import org.replypolitely.browser.interop.Tab;
import org.replypolitely.site.OwnElements;
import org.replypolitely.text.CssText;
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

    /** Finds whose they are; nobody where that cannot be told. */
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

    /** Hides this person's, in every tab that is open too; tells whether that is stored. */
    public static void hide(String name, Consumer<Boolean> stored) {
        Desk.put(NAME + name, new String[] {"1"}, kept -> {
            Chrome.tabs().query(Literal.with(Literal.object(), "url", SITE)).then(tabs -> {
                hideIn(tabs, name);
                stored.accept(kept);
                return null;
            });
        });
    }

    private static void hideIn(JSArrayReader<Tab> tabs, String name) {
        for (int i = 0; i < tabs.getLength(); i++) {
            insert(Literal.with(Literal.object(), "tabId", tabs.get(i).getId()), List.of(name), () -> {});
        }
    }

    /** Hides none any more. */
    public static void showAll(Consumer<Boolean> done) {
        names(names -> {
            for (String name : names) {
                Desk.clear(NAME + name);
            }
            done.accept(true);
        });
    }

    /** Leaves them out in a document; told when that is done, or refused. */
    static void leaveOutIn(JSObject document, Runnable done) {
        names(names -> {
            if (names.isEmpty()) {
                done.run();
            } else {
                insert(document, names, done);
            }
        });
    }

    private static void insert(JSObject document, List<String> names, Runnable done) {
        StringBuilder css = new StringBuilder();
        for (String name : names) {
            css.append(OwnElements.BUTTON)
                    .append("[aria-label=")
                    .append(CssText.quoted(Translations.message("button_name", name)))
                    .append("]{display:none!important}");
        }
        JSObject injection = Literal.with(Literal.object(), "target", document);
        Literal.with(injection, "origin", "USER");
        Literal.with(injection, "css", css.toString());
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
