package org.replypolitely.browser.page;

import org.replypolitely.browser.extension.Channel;
import org.replypolitely.browser.extension.PlacementSetting;
import org.replypolitely.browser.extension.SpotterEndpoint;
import org.replypolitely.browser.interop.Handover;
import org.replypolitely.browser.interop.Page;
import org.replypolitely.browser.interop.PageNode;
import org.replypolitely.site.linkedin.InvitationPath;
import org.replypolitely.site.linkedin.Invitations;

/**
 * The script that comes into a page when the user reaches for a button, or the popup or a shortcut for an invitation: it
 * hosts the panel, says which invitations are there, reads a card whole and fills a composer.
 */
public final class AgentStart {

    private AgentStart() {}

    /** Starts, unless this document has one already. */
    public static void start() {
        if (!Handover.mark("replyPolitelyAgent")) {
            return;
        }
        PageDom dom = new PageDom();
        Invitations<PageNode> invitations = new Invitations<>(dom, Page::path);
        PanelHost panel = new PanelHost(invitations);
        CardDesk desk = new CardDesk(dom, invitations);
        PageAnswers answers = new PageAnswers(dom, invitations, panel);
        SpotterEndpoint.answer(answers::answer);
        Channel.onOpened(Channel.AGENT, desk::serve);
        PlacementSetting.follow(buttons -> {
            if (!buttons) {
                panel.removeUnlessOpen();
            }
        });
        Page.onArrival(arrival -> {
            if (arrival.getType().equals("pageshow") && arrival.getPersisted()) {
                panel.removeIfLost();
            }
            if (!InvitationPath.mayHoldInvitations(Page.path())) {
                panel.removeUnlessOpen();
            }
        });
        ProfileTender profile = new ProfileTender(invitations);
        Handover.take((node, pressed) -> {
            if (ReplyButton.is(node)) {
                panel.take(node, pressed);
            } else {
                profile.tend();
            }
        });
    }
}
