package org.replypolitely.browser.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.replypolitely.browser.extension.Channel;
import org.replypolitely.browser.interop.Page;
import org.replypolitely.browser.interop.PageNode;
import org.replypolitely.invitation.InvitationKey;
import org.replypolitely.invitation.ReplyControl;
import org.replypolitely.protocol.AgentToPanel;
import org.replypolitely.protocol.PanelToAgent;
import org.replypolitely.site.CardReading;
import org.replypolitely.site.linkedin.Card;
import org.replypolitely.site.linkedin.CardFinder;
import org.replypolitely.site.linkedin.CardReader;

/** Serves panels: reads their card whole, and puts their text into a composer. */
final class CardDesk {

    private final PageDom dom;
    private final CardFinder<PageNode> finder;
    private final CardReader<PageNode> reader;
    private Optional<Insertion> insertion = Optional.empty();

    CardDesk(PageDom dom, CardFinder<PageNode> finder) {
        this.dom = dom;
        this.finder = finder;
        this.reader = new CardReader<>(dom, finder);
    }

    /** The first card on the page that is wanted. */
    static Optional<Card<PageNode>> firstCard(CardFinder<PageNode> finder, Predicate<Card<PageNode>> wanted) {
        List<Card<PageNode>> found = new ArrayList<>();
        finder.forEachCandidate(Page.documentElement(), candidate -> {
            Card<PageNode> card = finder.card(candidate).orElse(null);
            if (found.isEmpty() && card != null && wanted.test(card)) {
                found.add(card);
            }
        });
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
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
        return firstCard(finder, card -> finder.key(card).equals(key))
                .map(card -> reader.read(card.whole()))
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
