package org.replypolitely.browser.page;

import java.util.Optional;
import org.replypolitely.browser.extension.Channel;
import org.replypolitely.browser.interop.Page;
import org.replypolitely.browser.interop.PageNode;
import org.replypolitely.invitation.InvitationKey;
import org.replypolitely.invitation.ReplyControl;
import org.replypolitely.protocol.AgentToPanel;
import org.replypolitely.protocol.PanelToAgent;
import org.replypolitely.site.CardReading;
import org.replypolitely.site.linkedin.Invitations;

/** Serves panels: reads their card whole, and puts their text into a composer. */
final class CardDesk {

    private final PageDom dom;
    private final Invitations<PageNode> invitations;
    private Optional<Insertion> insertion = Optional.empty();

    CardDesk(PageDom dom, Invitations<PageNode> invitations) {
        this.dom = dom;
        this.invitations = invitations;
    }

    void serve(Channel channel) {
        channel.onMessage(message -> PanelToAgent.fromWire(message).ifPresent(request -> handle(request, channel)));
        channel.onClosed(this::cancel);
    }

    private void handle(PanelToAgent request, Channel channel) {
        if (request instanceof PanelToAgent.Read read) {
            channel.send(read(read.key()).toWire());
        } else if (request instanceof PanelToAgent.Insert insert) {
            cancel();
            Insertion begun =
                    new Insertion(dom, insert, outcome -> channel.send(new AgentToPanel.Insertion(outcome).toWire()));
            insertion = Optional.of(begun);
            begun.begin(canReply(insert.key()));
        } else if (request instanceof PanelToAgent.TakeBack) {
            insertion.ifPresent(Insertion::takeBack);
        } else {
            cancel();
        }
    }

    private AgentToPanel read(InvitationKey key) {
        return reading(key) instanceof CardReading.Read whole
                ? new AgentToPanel.InvitationRead(
                        whole.invitation(), PageNode.getAttribute(Page.documentElement(), "lang"))
                : new AgentToPanel.InvitationUnreadable();
    }

    private CardReading reading(InvitationKey key) {
        return invitations
                .find(Page.documentElement(), key)
                .map(invitations::read)
                .orElseGet(() -> new CardReading.Unreadable(CardReading.Cause.GONE));
    }

    /** A card that is out of sight may well have a reply control. */
    private boolean canReply(InvitationKey key) {
        return !(reading(key) instanceof CardReading.Read whole)
                || whole.invitation().replyControl() != ReplyControl.NONE;
    }

    private void cancel() {
        insertion.ifPresent(Insertion::cancel);
        insertion = Optional.empty();
    }
}
