package org.replypolitely.browser.page;

import org.replypolitely.browser.interop.Literal;
import org.replypolitely.browser.interop.MutationObserver;
import org.replypolitely.browser.interop.Native;
import org.replypolitely.browser.interop.Page;
import org.replypolitely.browser.interop.PageNode;
import org.replypolitely.site.linkedin.Card;
import org.replypolitely.site.linkedin.ProfileAddress;
import org.replypolitely.site.linkedin.ProfileFinder;
import org.teavm.jso.JSObject;

/**
 * Keeps one button on a profile whose owner sent an invitation. Most did not, and profiles are large and change a lot: it looks only
 * now and then while the page is built, and where nothing was found by then no more at all.
 */
final class ProfileSpotter implements PageSpotter {

    private static final int LOOK_EVERY_MILLISECONDS = 200;
    private static final int GIVE_UP_AFTER_MILLISECONDS = 15_000;

    private static final JSObject ANYWHERE =
            Literal.with(Literal.with(Literal.object(), "childList", true), "subtree", true);

    private final ProfileFinder<PageNode> finder;
    private final ReplyButton buttons;
    private final Restorations restorations;
    private final Runnable orphaned;
    private final String slug = Native.decoded(ProfileAddress.slug(Page.path()));
    private final MutationObserver changes = MutationObserver.create(records -> lookSoon());
    private double deadline = Page.now() + GIVE_UP_AFTER_MILLISECONDS;
    private double looked;
    private boolean looking;
    private boolean stopped;

    ProfileSpotter(ProfileFinder<PageNode> finder, ReplyButton buttons, Restorations restorations, Runnable orphaned) {
        this.finder = finder;
        this.buttons = buttons;
        this.restorations = restorations;
        this.orphaned = orphaned;
        changes.observe(Page.documentElement(), ANYWHERE);
        look();
    }

    @Override
    public void stop() {
        stopped = true;
        changes.disconnect();
    }

    /** At once after a quiet time, so that nothing blinks. */
    private void lookSoon() {
        if (looking) {
            return;
        }
        double wait = looked + LOOK_EVERY_MILLISECONDS - Page.now();
        if (wait <= 0) {
            look();
        } else {
            looking = true;
            Page.setTimeout(
                    () -> {
                        looking = false;
                        look();
                    },
                    (int) wait);
        }
    }

    private void look() {
        if (stopped) {
            return;
        }
        if (!Page.hasExtension()) {
            orphaned.run();
            return;
        }
        looked = Page.now();
        Card<PageNode> card = finder.find(Page.documentElement(), slug).orElse(null);
        if (card != null) {
            deadline = looked + GIVE_UP_AFTER_MILLISECONDS;
            tend(card);
        } else {
            ReplyButton.removeAll(Page.document());
            if (looked > deadline) {
                stop();
            }
        }
        changes.takeRecords();
    }

    private void tend(Card<PageNode> card) {
        String label = buttons.label(card.name());
        PageNode button = PageNode.querySelector(card.row(), ReplyButton.NAME);
        boolean right =
                button != null && ReplyButton.label(button).equals(label) && ReplyButton.count(Page.document()) == 1;
        if (right) {
            return;
        }
        ReplyButton.removeAll(Page.document());
        restorations.noteRemoval(label);
        if (restorations.mayPut(label)) {
            buttons.put(card.row(), label);
        }
    }
}
