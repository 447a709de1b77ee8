package org.replypolitely.browser.page;

import org.jspecify.annotations.Nullable;
import org.replypolitely.browser.extension.PlacementSetting;
import org.replypolitely.browser.interop.Handover;
import org.replypolitely.browser.interop.Page;
import org.replypolitely.browser.interop.PageEvent;
import org.replypolitely.site.linkedin.CardFinder;
import org.replypolitely.site.linkedin.InvitationPath;

/**
 * The content script as a whole: a spotter where the user wants buttons and the page can hold invitations, and nothing
 * anywhere else. Everything that is not needed for a button is the page agent's.
 */
public final class SpotterSwitch implements PageEvent.Listener, PlacementSetting.Follower {

    private static final String NOWHERE = "";
    private static final String LIST = "list";

    private final PageDom dom = new PageDom();
    /** One for all who may see it: each further lambda is a class more in every tab. */
    private final Runnable orphaned = this::stopForGood;

    private boolean wanted;
    /** For which kind of page the spotter is there; a profile goes by its path, because each is another person's. */
    private String place = NOWHERE;

    private @Nullable ReplyButton buttons;
    private @Nullable PageSpotter spotter;
    private @Nullable ButtonActs acts;

    private SpotterSwitch() {}

    /** Starts, unless this document has one already. */
    public static void start() {
        if (Handover.mark("replyPolitelySpotter")) {
            Page.whenShown(() -> {
                SpotterSwitch spotterSwitch = new SpotterSwitch();
                Page.onArrival(spotterSwitch);
                PlacementSetting.follow(spotterSwitch);
            });
        }
    }

    /** The page is, or may be, at another address. */
    @Override
    public void handle(PageEvent arrival) {
        update();
    }

    @Override
    public void wantButtons(boolean wanted) {
        this.wanted = wanted;
        Handover.wantButtons(wanted);
        update();
    }

    private void update() {
        String now = wanted && Page.hasExtension() ? place(Page.path()) : NOWHERE;
        if (!now.equals(place)) {
            end();
            place = now;
            if (!now.equals(NOWHERE)) {
                begin(now.equals(LIST));
            }
        }
    }

    private static String place(String path) {
        if (InvitationPath.isProfile(path)) {
            return path;
        }
        return InvitationPath.isList(path) ? LIST : NOWHERE;
    }

    private void begin(boolean list) {
        ReplyButton buttons = this.buttons == null ? new ReplyButton() : this.buttons;
        this.buttons = buttons;
        // an older script's, whose extension is gone: it stops when it sees that
        ReplyButton.removeAll(Page.document());
        acts = new ButtonActs(orphaned);
        if (list) {
            buttons.prepare();
            spotter = new ListSpotter(new CardFinder<>(dom), buttons, new Restorations(), orphaned);
        } else {
            spotter = new ProfileSpotter(orphaned);
        }
    }

    /** Takes away everything that it put. */
    private void end() {
        if (spotter != null && acts != null) {
            spotter.stop();
            acts.stop();
            spotter = null;
            acts = null;
            ReplyButton.removeAll(Page.document());
        }
    }

    /** The extension behind this script was updated or removed. */
    private void stopForGood() {
        wanted = false;
        update();
    }
}
