package org.replypolitely.browser.extension;

import org.replypolitely.browser.interop.Chrome;
import org.replypolitely.browser.interop.Literal;
import org.teavm.jso.JSObject;

/**
 * How the button beside an invitation looks: a style sheet in the user's name, which no sheet of the page can overrule and
 * no script of the page can see. It draws icon and label too, so that a button is one element and nothing else.
 */
final class ButtonLooks {

    private static final String[] LABELLED = {"button.css"};
    private static final String[] ICON_ONLY = {"button.css", "button-quiet.css"};

    private ButtonLooks() {}

    /** Gives a document the looks; told once they are there, and not at all where the browser does not let us. */
    static void giveTo(JSObject document, Runnable given) {
        SettingsStore.read(settings -> HiddenButtons.leaveOutIn(
                document, () -> give(document, settings.quietButton() ? ICON_ONLY : LABELLED, given)));
    }

    private static void give(JSObject document, String[] files, Runnable given) {
        JSObject injection = Literal.with(Literal.object(), "target", document);
        Literal.with(injection, "origin", "USER");
        Literal.with(injection, "files", files);
        Chrome.scripting()
                .insertCSS(injection)
                .then(
                        done -> {
                            given.run();
                            return null;
                        },
                        refused -> null);
    }
}
