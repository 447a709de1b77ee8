package org.replypolitely.browser.extension;

import java.util.function.Consumer;
import org.replypolitely.browser.interop.Chrome;
import org.replypolitely.browser.interop.Literal;
import org.replypolitely.invitation.InvitationKey;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** The panel in a window of its own, for those who want nothing in the page. */
public final class PanelWindow {

    private static final int WIDTH = 440;
    private static final int HEIGHT = 760;

    private PanelWindow() {}

    /** Opens it for an invitation of a tab, in a tab where the browser refuses a window; tells whether it is there. */
    public static void open(int tab, InvitationKey key, Consumer<Boolean> opened) {
        String address = "panel.html?tab=" + tab + "&urn=" + escape(key.urn()) + "&slug=" + escape(key.slug());
        open(address, opened);
    }

    /**
     * Opens it for a reply that is written by hand; tells whether it is there.
     *
     * @param note the id of a note that was handed over; empty for none
     */
    public static void compose(String note, Consumer<Boolean> opened) {
        open("panel.html?compose=1" + (note.isEmpty() ? "" : "&note=" + escape(note)), opened);
    }

    private static void open(String address, Consumer<Boolean> opened) {
        JSObject window = Literal.with(Literal.object(), "type", "popup");
        Literal.with(window, "url", address);
        Literal.with(window, "width", WIDTH);
        Chrome.windows()
                .create(Literal.with(window, "height", HEIGHT))
                .then(
                        there -> {
                            opened.accept(true);
                            return null;
                        },
                        refused -> {
                            openTab(address, opened);
                            return null;
                        });
    }

    private static void openTab(String address, Consumer<Boolean> opened) {
        Chrome.tabs()
                .create(Literal.with(Literal.object(), "url", address))
                .then(
                        there -> {
                            opened.accept(true);
                            return null;
                        },
                        refused -> {
                            opened.accept(false);
                            return null;
                        });
    }

    @JSBody(params = "text", script = "return encodeURIComponent(text);")
    private static native String escape(String text);
}
