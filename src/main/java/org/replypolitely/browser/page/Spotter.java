package org.replypolitely.browser.page;

import org.replypolitely.browser.interop.AbortController;
import org.replypolitely.browser.interop.MutationObserver.MutationRecord;
import org.replypolitely.browser.interop.MutationObserver.MutationRecords;
import org.replypolitely.browser.interop.Page;
import org.replypolitely.browser.interop.PageEvent;
import org.replypolitely.browser.interop.PageNode;
import org.replypolitely.browser.interop.PageNodes;
import org.replypolitely.site.linkedin.Card;
import org.replypolitely.site.linkedin.CardFinder;

/**
 * Keeps one button on every invitation that is recognised, and opens the panel when a person presses one. It keeps
 * nothing about a card: whose it is, is read again when it matters, because pages use their elements again for others.
 */
final class Spotter implements MainWatch.Listener, PageEvent.Listener {

    private final CardFinder<PageNode> finder;
    private final PanelHost panel;
    private final ReplyButton buttons = new ReplyButton();
    private final Restorations restorations = new Restorations();
    private final MainWatch watch = new MainWatch(this);
    private final AbortController listeners = AbortController.create();

    Spotter(CardFinder<PageNode> finder, PanelHost panel) {
        this.finder = finder;
        this.panel = panel;
    }

    void start() {
        Page.listen("click", this, listeners);
        Page.listen("keydown", this, listeners);
        Page.listen("pointerover", this, listeners);
        Page.listen("focusin", this, listeners);
        watch.start();
    }

    /** Takes away everything of ours but a panel that is open. */
    void stop() {
        watch.stop();
        listeners.abort();
        ReplyButton.removeAll(Page.document());
        panel.removeUnlessOpen();
    }

    // ---- buttons

    @Override
    public void onMain(PageNode main) {
        finder.forEachCandidate(main, this::tend);
    }

    @Override
    public void onMutations(MutationRecords records) {
        if (!Page.hasExtension()) {
            stop();
            return;
        }
        PageNode last = null;
        for (int i = 0; i < records.getLength(); i++) {
            MutationRecord record = records.get(i);
            noteRemovals(record.getRemovedNodes());
            PageNodes added = record.getAddedNodes();
            boolean ours = false;
            for (int k = 0; k < added.getLength(); k++) {
                PageNode node = added.get(k);
                if (PageNode.isElement(node) && !ReplyButton.is(node)) {
                    finder.forEachCandidate(node, this::tend);
                } else {
                    ours = true;
                }
            }
            PageNode target = record.getTarget();
            if (!ours && !ReplyButton.is(target)) {
                PageNode card = finder.candidateAround(target);
                if (card != null && card != last) {
                    tend(card);
                    last = card;
                }
            }
        }
    }

    private void noteRemovals(PageNodes removed) {
        for (int i = 0; i < removed.getLength(); i++) {
            PageNode node = removed.get(i);
            PageNode button = PageNode.isElement(node) ? ReplyButton.in(node) : null;
            if (button != null) {
                restorations.noteRemoval(ReplyButton.label(button), Page.now());
            }
        }
    }

    /** Sees to it that this has the one right button, or none. */
    private void tend(PageNode candidate) {
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
        } else if (restorations.mayPut(label, Page.now())) {
            buttons.put(card.row(), label);
        }
    }

    // ---- acts

    @Override
    public void handle(PageEvent event) {
        PageNode button = event.getTarget();
        if (!ReplyButton.is(button)) {
            return;
        }
        if (!Page.hasExtension()) {
            stop();
            return;
        }
        String type = event.getType();
        if (type.equals("pointerover") || type.equals("focusin")) {
            panel.preload();
        } else if (type.equals("click")
                || event.getKey().equals("Enter")
                || event.getKey().equals(" ")) {
            press(event, button);
        }
    }

    /** Only a person presses; what a script of the page does is nothing to us. */
    private void press(PageEvent event, PageNode button) {
        if (event.getIsTrusted()) {
            event.preventDefault();
            event.stopImmediatePropagation();
            PageNode candidate = finder.candidateAround(button);
            Card<PageNode> card =
                    candidate == null ? null : finder.card(candidate).orElse(null);
            if (candidate != null && card != null) {
                panel.open(candidate, finder.key(card), card.name());
            }
        }
    }
}
