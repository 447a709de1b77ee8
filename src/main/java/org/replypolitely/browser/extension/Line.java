package org.replypolitely.browser.extension;

import java.util.function.Consumer;
import org.replypolitely.browser.interop.Chrome;

/** A way for a panel to reach the scripts in a tab. */
@FunctionalInterface
public interface Line {

    /** Opens a channel of this name to the tab's top frame. */
    Channel open(String name);

    /** To a tab that is known by its id. */
    static Line toTab(int tab) {
        return name -> Channel.toTab(tab, name);
    }

    /**
     * From a panel in a frame to the page around it. Firefox gives such a frame no more than it gives the scripts in a
     * page, so there the {@link Relay} connects them.
     */
    static void toPageAround(Consumer<Line> listener) {
        if (Chrome.hasTabs()) {
            Tabs.current(tab -> listener.accept(toTab(tab.getId())));
        } else {
            listener.accept(Relay::open);
        }
    }
}
