package org.replypolitely.browser.extension;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.replypolitely.browser.interop.Chrome;

/** The keyboard shortcut, as the browser really bound it. */
public final class Shortcut {

    private static final String COMMAND = "reply-politely";

    private Shortcut() {}

    /** Hears the shortcut, with the id of the tab in which it was pressed. */
    public static void onPressed(IntConsumer listener) {
        Chrome.commands().getOnCommand().addListener((name, tab) -> {
            if (name.equals(COMMAND) && tab != null) {
                listener.accept(tab.getId());
            }
        });
    }

    /** Finds the key that is bound to it, as the browser words it; an empty string where none is. */
    public static void find(Consumer<String> listener) {
        Chrome.commands().getAll().then(commands -> {
            String key = "";
            for (int i = 0; i < commands.getLength(); i++) {
                if (commands.get(i).getName().equals(COMMAND)) {
                    key = commands.get(i).getShortcut();
                }
            }
            listener.accept(key);
            return null;
        });
    }
}
