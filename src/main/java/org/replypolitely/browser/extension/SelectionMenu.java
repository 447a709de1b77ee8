package org.replypolitely.browser.extension;

import org.replypolitely.browser.interop.Chrome;
import org.replypolitely.browser.interop.Literal;
import org.replypolitely.browser.interop.SelectedText;
import org.teavm.jso.JSObject;

/** Replying to a text that the user selected, wherever it stands: an item in the context menu, and a keyboard command. */
public final class SelectionMenu {

    private static final String ITEM = "reply-to-selection";

    private SelectionMenu() {}

    /** Puts the item into the context menu, once an installation. */
    public static void set() {
        Chrome.contextMenus().removeAll().then(done -> {
            JSObject item = Literal.with(Literal.object(), "id", ITEM);
            Literal.with(item, "title", Translations.message("menu_reply"));
            Chrome.contextMenus().create(Literal.with(item, "contexts", new String[] {"selection"}));
            return null;
        });
    }

    /** Serves the item and the command. */
    public static void serve() {
        Chrome.contextMenus().getOnClicked().addListener(chosen -> {
            if (Literal.text(chosen, "menuItemId").equals(ITEM)) {
                compose(Literal.text(chosen, "selectionText"));
            }
        });
        Chrome.commands().getOnCommand().addListener((name, tab) -> {
            if (name.equals(ITEM) && tab != null) {
                SelectedText.of(tab.getId()).then(text -> {
                    compose(text.stringValue());
                    return null;
                });
            }
        });
    }

    private static void compose(String selected) {
        HandedNote.hand(selected, id -> PanelWindow.compose(id, opened -> {}));
    }
}
