package org.replypolitely.browser.page;

import org.replypolitely.browser.interop.Literal;
import org.replypolitely.browser.interop.MutationObserver;
import org.replypolitely.browser.interop.Page;
import org.replypolitely.browser.interop.PageNode;
import org.replypolitely.site.linkedin.ProfileFinder;
import org.teavm.jso.JSObject;

/**
 * Sees whether somebody's profile may hold an incoming request, and hands over the part where; whether it does, and the button, are
 * the page agent's. Most profiles hold none, and they are large and change a lot: it looks only now and then while the page is built,
 * and where nothing was found by then no more at all.
 */
final class ProfileSpotter implements PageSpotter, MutationObserver.Callback {

    private static final int LOOK_EVERY_MILLISECONDS = 200;
    private static final int GIVE_UP_AFTER_MILLISECONDS = 15_000;

    private static final JSObject ANYWHERE =
            Literal.with(Literal.with(Literal.object(), "childList", true), "subtree", true);

    private final Runnable orphaned;
    private final MutationObserver changes = MutationObserver.create(this);
    private double looked;
    private double deadline = Page.now() + GIVE_UP_AFTER_MILLISECONDS;
    private boolean waiting;
    private boolean stopped;

    ProfileSpotter(Runnable orphaned) {
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
    @Override
    public void onMutations(MutationObserver.MutationRecords records) {
        double wait = looked + LOOK_EVERY_MILLISECONDS - Page.now();
        if (wait <= 0) {
            look();
        } else if (!waiting) {
            waiting = true;
            Page.setTimeout(this::look, (int) wait);
        }
    }

    private void look() {
        waiting = false;
        if (stopped) {
            return;
        }
        if (!Page.hasExtension()) {
            orphaned.run();
            return;
        }
        looked = Page.now();
        PageNode part = PageNode.querySelector(Page.document(), ProfileFinder.sign());
        if (part != null) {
            ButtonActs.handOver(part, false);
        } else {
            ReplyButton.removeAll(Page.document());
        }
        if (PageNode.querySelector(Page.document(), ReplyButton.NAME) != null) {
            deadline = looked + GIVE_UP_AFTER_MILLISECONDS;
        } else if (looked > deadline) {
            stop();
        }
        changes.takeRecords();
    }
}
