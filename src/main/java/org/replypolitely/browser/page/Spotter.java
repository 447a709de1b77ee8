package org.replypolitely.browser.page;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.replypolitely.browser.extension.PageCalls;
import org.replypolitely.browser.interop.AbortController;
import org.replypolitely.browser.interop.Handover;
import org.replypolitely.browser.interop.MutationObserver.MutationRecord;
import org.replypolitely.browser.interop.MutationObserver.MutationRecords;
import org.replypolitely.browser.interop.Page;
import org.replypolitely.browser.interop.PageEvent;
import org.replypolitely.browser.interop.PageNode;
import org.replypolitely.browser.interop.PageNodes;
import org.replypolitely.site.linkedin.Card;
import org.replypolitely.site.linkedin.CardFinder;

/**
 * Keeps one button on every invitation that is recognised, and hands over the one that a person reaches for or presses. It keeps
 * nothing about a card: whose it is, is read again when it matters, because pages use their elements again for others.
 */
final class Spotter implements MainWatch.Listener, PageEvent.Listener, Consumer<PageNode> {

    private final CardFinder<PageNode> finder;
    private final ReplyButton buttons = new ReplyButton();
    private final Restorations restorations = new Restorations();
    private final MainWatch watch = new MainWatch(this);
    /** What was just seen to: changes to one card come in a row. */
    private @Nullable PageNode last;

    private final AbortController listeners = AbortController.create();

    Spotter(CardFinder<PageNode> finder) {
        this.finder = finder;
    }

    void start() {
        Page.listen("click", this, listeners);
        Page.listen("keydown", this, listeners);
        Page.listen("pointerover", this, listeners);
        Page.listen("focusin", this, listeners);
        watch.start();
    }

    /** Takes away everything that it put. */
    void stop() {
        watch.stop();
        listeners.abort();
        ReplyButton.removeAll(Page.document());
    }

    // ---- buttons

    @Override
    public void onMain(PageNode main) {
        finder.forEachCandidate(main, this);
    }

    @Override
    public void onMutations(MutationRecords records) {
        if (!Page.hasExtension()) {
            stop();
            return;
        }
        for (int i = 0; i < records.getLength(); i++) {
            MutationRecord record = records.get(i);
            noteRemovals(record.getRemovedNodes());
            PageNodes added = record.getAddedNodes();
            for (int k = 0; k < added.getLength(); k++) {
                PageNode node = added.get(k);
                if (PageNode.isElement(node) && !ReplyButton.is(node) && !finder.forEachCandidate(node, this)) {
                    tendAround(node);
                }
            }
            if (added.getLength() == 0) {
                tendAround(record.getTarget());
            }
        }
        last = null;
        watch.forgetOwn();
    }

    private void tendAround(PageNode node) {
        PageNode candidate = ReplyButton.is(node) ? null : finder.candidateAround(node);
        if (candidate != null) {
            accept(candidate);
        }
    }

    private void noteRemovals(PageNodes removed) {
        for (int i = 0; i < removed.getLength(); i++) {
            PageNode node = removed.get(i);
            PageNode button = PageNode.isElement(node) ? ReplyButton.in(node) : null;
            if (button != null) {
                restorations.noteRemoval(ReplyButton.label(button));
            }
        }
    }

    /** Sees to it that this, which may be a card, has the one right button, or none. */
    @Override
    public void accept(PageNode candidate) {
        if (candidate == last) {
            return;
        }
        last = candidate;
        Card<PageNode> card = finder.card(candidate).orElse(null);
        PageNode button = PageNode.querySelector(candidate, ReplyButton.NAME);
        if (button != null && (card == null || PageNode.parentElement(button) != card.row())) {
            ReplyButton.removeAll(candidate);
            button = null;
        }
        if (card == null) {
            return;
        }
        String label = buttons.label(card.name());
        if (button != null) {
            if (!ReplyButton.label(button).equals(label)) {
                ReplyButton.setLabel(button, label);
            }
        } else if (restorations.mayPut(label)) {
            buttons.put(card.row(), label);
        }
    }

    // ---- acts

    @Override
    public void handle(PageEvent event) {
        PageNode button = event.getTarget();
        // only a person reaches and presses; what a script of the page does is nothing to us
        if (!ReplyButton.is(button) || !event.getIsTrusted()) {
            return;
        }
        if (!Page.hasExtension()) {
            stop();
            return;
        }
        String type = event.getType();
        if (type.equals("pointerover") || type.equals("focusin")) {
            handOver(button, false);
        } else if (type.equals("click")
                || event.getKey().equals("Enter")
                || event.getKey().equals(" ")) {
            event.preventDefault();
            event.stopImmediatePropagation();
            handOver(button, true);
        }
    }

    /** Gives the button to the page agent, which is called where it is not there yet. */
    private static void handOver(PageNode button, boolean pressed) {
        if (!Handover.give(button, pressed)) {
            PageCalls.callAgent();
        }
    }
}
