package org.replypolitely.browser.page;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.replypolitely.browser.interop.MutationObserver;
import org.replypolitely.browser.interop.MutationObserver.MutationRecord;
import org.replypolitely.browser.interop.MutationObserver.MutationRecords;
import org.replypolitely.browser.interop.Page;
import org.replypolitely.browser.interop.PageNode;
import org.replypolitely.browser.interop.PageNodes;
import org.replypolitely.site.linkedin.Card;
import org.replypolitely.site.linkedin.CardFinder;

/**
 * Keeps one button on every invitation of a list. It keeps nothing about a card: whose it is, is read again when it matters, because
 * pages use their elements again for others.
 */
final class ListSpotter implements PageSpotter, MainWatch.Listener, MutationObserver.Callback, Consumer<PageNode> {

    private final CardFinder<PageNode> finder;
    private final ReplyButton buttons;
    private final Restorations restorations;
    private final Runnable orphaned;
    private final MainWatch watch = new MainWatch(this, this);
    /** What was just seen to: changes to one card come in a row. */
    private @Nullable PageNode last;

    ListSpotter(CardFinder<PageNode> finder, ReplyButton buttons, Restorations restorations, Runnable orphaned) {
        this.finder = finder;
        this.buttons = buttons;
        this.restorations = restorations;
        this.orphaned = orphaned;
        watch.start();
    }

    @Override
    public void stop() {
        watch.stop();
    }

    @Override
    public void onMain(PageNode main) {
        finder.forEachCandidate(main, this);
        last = null;
        watch.forgetOwn();
    }

    /** Something changed in a main part. */
    @Override
    public void onMutations(MutationRecords records) {
        if (!Page.hasExtension()) {
            orphaned.run();
            return;
        }
        for (int i = 0; i < records.getLength(); i++) {
            MutationRecord record = records.get(i);
            noteRemovals(record.getRemovedNodes());
            PageNodes added = record.getAddedNodes();
            for (int k = 0; k < added.getLength(); k++) {
                PageNode node = added.get(k);
                if (PageNode.isElement(node)) {
                    tendTo(node);
                }
            }
            if (added.getLength() == 0) {
                tendAround(record.getTarget());
            }
        }
        last = null;
        watch.forgetOwn();
    }

    private void tendTo(PageNode added) {
        if (finder.forEachCandidate(added, this)) {
            return;
        }
        if (ReplyButton.is(added)) {
            tendToButton(added);
        } else {
            tendAround(added);
        }
    }

    /** A button that this script did not put just now, which is forgotten: a copy, an older script's, one that was moved. */
    private void tendToButton(PageNode button) {
        PageNode row = PageNode.parentElement(button);
        if (row == null) {
            return;
        }
        if (finder.candidateAround(row) == null || ReplyButton.count(row) > 1) {
            PageNode.remove(button);
        }
        tendAround(row);
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
        Card<PageNode> card = finder.cardOrNull(candidate);
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
}
