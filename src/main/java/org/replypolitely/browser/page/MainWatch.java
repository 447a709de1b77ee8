package org.replypolitely.browser.page;

import org.jspecify.annotations.Nullable;
import org.replypolitely.browser.interop.Literal;
import org.replypolitely.browser.interop.MutationObserver;
import org.replypolitely.browser.interop.Page;
import org.replypolitely.browser.interop.PageNode;
import org.replypolitely.browser.interop.PageNodes;
import org.teavm.jso.JSObject;

/**
 * Watches the main part of the page, and nothing but it: what changes elsewhere costs nothing. That it is replaced is
 * learned from the children of its ancestors; before there is one, from what is added anywhere.
 */
final class MainWatch implements MutationObserver.Callback {

    /** Hears of main parts. */
    interface Listener {

        /** A main part is here: everything in it is new. */
        void onMain(PageNode main);
    }

    private static final String MAIN = "main,[role=main]";

    private static final JSObject INSIDE = Literal.with(
            Literal.with(Literal.with(Literal.object(), "childList", true), "subtree", true),
            "attributeFilter",
            new String[] {"href", "componentkey", "aria-label"});
    private static final JSObject CHILDREN = Literal.with(Literal.object(), "childList", true);
    private static final JSObject ANYWHERE =
            Literal.with(Literal.with(Literal.object(), "childList", true), "subtree", true);

    private final Listener listener;
    private final MutationObserver inside;
    private final MutationObserver outside = MutationObserver.create(this);
    private @Nullable PageNodes mains;

    /**
     * A watch that does nothing yet.
     *
     * @param listener hears of main parts
     * @param changes hears what changes in them
     */
    MainWatch(Listener listener, MutationObserver.Callback changes) {
        this.listener = listener;
        inside = MutationObserver.create(changes);
    }

    void start() {
        attach();
    }

    void stop() {
        inside.disconnect();
        outside.disconnect();
    }

    /** Drops what the listener itself has just changed: nobody else can in the meantime. */
    void forgetOwn() {
        inside.takeRecords();
    }

    private void attach() {
        stop();
        PageNodes found = PageNode.querySelectorAll(Page.document(), MAIN);
        mains = found;
        PageNode last = null;
        for (int i = 0; i < found.getLength(); i++) {
            PageNode main = found.get(i);
            if (last == null || !PageNode.contains(last, main)) {
                last = main;
                inside.observe(main, INSIDE);
                for (PageNode around = PageNode.parentElement(main); around != null; ) {
                    outside.observe(around, CHILDREN);
                    around = PageNode.parentElement(around);
                }
                listener.onMain(main);
            }
        }
        if (last == null) {
            outside.observe(Page.documentElement(), ANYWHERE);
        }
    }

    /** Something changed around the main part, or anywhere while there is none. */
    @Override
    public void onMutations(MutationObserver.MutationRecords records) {
        boolean changed = false;
        for (int i = 0; mains != null && i < mains.getLength(); i++) {
            changed |= !PageNode.isConnected(mains.get(i));
        }
        for (int i = 0; i < records.getLength() && !changed; i++) {
            changed = bringsMain(records.get(i).getAddedNodes());
        }
        if (changed) {
            attach();
        }
    }

    private static boolean bringsMain(PageNodes added) {
        for (int i = 0; i < added.getLength(); i++) {
            PageNode node = added.get(i);
            if (PageNode.isElement(node)
                    && (PageNode.matches(node, MAIN) || PageNode.querySelector(node, MAIN) != null)) {
                return true;
            }
        }
        return false;
    }
}
