package org.replypolitely.browser.page;

import org.jspecify.annotations.Nullable;
import org.replypolitely.browser.extension.PageCalls;
import org.replypolitely.browser.extension.PlacementSetting;
import org.replypolitely.browser.interop.Handover;
import org.replypolitely.browser.interop.Page;
import org.replypolitely.browser.interop.PageEvent;
import org.replypolitely.browser.interop.PageNode;
import org.replypolitely.site.linkedin.CardFinder;
import org.replypolitely.site.linkedin.InvitationPath;

/**
 * The content script as a whole: a spotter where the user wants buttons and the page can hold invitations, and nothing
 * anywhere else. Everything that is not needed for a button is the page agent's.
 */
public final class SpotterSwitch implements PageEvent.Listener {

    private final CardFinder<PageNode> finder = new CardFinder<>(new PageDom());
    private boolean wanted;
    /** The style sheet is asked for where a button may be needed, and stays in the document. */
    private boolean hasLooks;

    private @Nullable Spotter spotter;

    private SpotterSwitch() {}

    /** Starts, unless this document has one already. */
    public static void start() {
        if (Handover.mark("replyPolitelySpotter")) {
            SpotterSwitch spotterSwitch = new SpotterSwitch();
            Page.onArrival(spotterSwitch);
            PlacementSetting.follow(spotterSwitch::want);
        }
    }

    /** The page is, or may be, at another address. */
    @Override
    public void handle(PageEvent arrival) {
        update();
    }

    private void want(boolean buttons) {
        wanted = buttons;
        Handover.wantButtons(buttons);
        update();
    }

    private void update() {
        if (!Page.hasExtension()) {
            wanted = false;
        }
        boolean run = wanted && InvitationPath.mayHoldInvitations(Page.path());
        if (run && spotter == null) {
            if (!hasLooks) {
                hasLooks = true;
                PageCalls.callLooks();
            }
            spotter = new Spotter(finder);
            spotter.start();
        } else if (!run && spotter != null) {
            spotter.stop();
            spotter = null;
        }
    }
}
