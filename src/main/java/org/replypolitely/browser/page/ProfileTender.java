package org.replypolitely.browser.page;

import java.util.Optional;
import org.replypolitely.browser.interop.Handover;
import org.replypolitely.browser.interop.Page;
import org.replypolitely.browser.interop.PageNode;
import org.replypolitely.site.linkedin.Card;
import org.replypolitely.site.linkedin.InvitationPath;
import org.replypolitely.site.linkedin.Invitations;

/** Sees to it that a profile with an incoming request has the one right button, and that one without has none. */
final class ProfileTender {

    private final Invitations<PageNode> invitations;
    private final ReplyButton buttons = new ReplyButton();
    private final Restorations restorations = new Restorations();

    ProfileTender(Invitations<PageNode> invitations) {
        this.invitations = invitations;
    }

    /** Looks closely at the profile, as it is now. */
    void tend() {
        if (!InvitationPath.isProfile(Page.path()) || !Handover.areButtonsWanted()) {
            return;
        }
        Optional<Card<PageNode>> found = invitations.first(Page.documentElement());
        Card<PageNode> card = found.orElse(null);
        if (card == null) {
            ReplyButton.removeAll(Page.document());
            return;
        }
        String label = buttons.label(card.name());
        if (!hasRightOne(card.row(), label)) {
            ReplyButton.removeAll(Page.document());
            restorations.noteRemoval(label);
            if (restorations.mayPut(label)) {
                buttons.prepare();
                buttons.put(card.row(), label);
            }
        }
    }

    private static boolean hasRightOne(PageNode row, String label) {
        PageNode button = PageNode.querySelector(row, ReplyButton.NAME);
        return button != null && ReplyButton.label(button).equals(label) && ReplyButton.count(Page.document()) == 1;
    }
}
