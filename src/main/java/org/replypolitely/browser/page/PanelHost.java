package org.replypolitely.browser.page;

import org.jspecify.annotations.Nullable;
import org.replypolitely.browser.extension.Channel;
import org.replypolitely.browser.interop.Page;
import org.replypolitely.browser.interop.PageNode;
import org.replypolitely.browser.interop.PageRectangle;
import org.replypolitely.protocol.HostToPanel.Expect;
import org.replypolitely.protocol.HostToPanel.Moved;
import org.replypolitely.protocol.HostToPanel.Show;
import org.replypolitely.protocol.PanelToHost;
import org.replypolitely.site.linkedin.Card;
import org.replypolitely.site.linkedin.Invitations;

/**
 * Holds the panel's frame in the page, in a root that the page cannot look into. There is one at most. It is loaded,
 * and told whom to be ready for, when a button is hovered or focused, shown when one is pressed, and gone without trace when it is closed.
 */
final class PanelHost {

    private static final int FIRST_HEIGHT = 480;

    /** A pointer that only passes over buttons gets nothing read. */
    private static final int REACHED_AFTER_MILLISECONDS = 80;

    /** How often a card that is out of sight is looked for while the page scrolls. */
    private static final int SEARCH_EVERY_MILLISECONDS = 500;

    private final Invitations<PageNode> invitations;
    private @Nullable PanelFrame frame;
    private @Nullable Channel channel;
    /** Beside which card it stands; pages use their elements again for others, so whose it is, is read again. */
    private @Nullable PageNode card;

    private double searched;
    private @Nullable Show shown;
    /** Whose button was reached for last, while the panel is not seen. */
    private @Nullable Expect expected;
    /** Where the focus was before the panel took it. */
    private @Nullable PageNode cameFrom;
    /** Where the user put it, if they did; only left and top count. */
    private @Nullable FramePlace pinned;

    private FramePlace placed = new FramePlace(0, 0, 0);
    private int height = FIRST_HEIGHT;
    private boolean placing;
    /** While the focus goes back to a button, which would be a reason to load the panel. */
    private boolean closing;

    PanelHost(Invitations<PageNode> invitations) {
        this.invitations = invitations;
        Channel.onOpened(Channel.HOST, this::onOpened);
    }

    /** Loads the panel, unseen, if it is not there yet. */
    private PanelFrame preload() {
        if (frame != null && !frame.isThere()) {
            // with a part of the page that it was in
            remove();
        }
        if (frame == null) {
            frame = new PanelFrame();
            height = FIRST_HEIGHT;
        }
        return frame;
    }

    /** Takes a button that somebody reached for or pressed. Whose it is, is read now. */
    void take(PageNode button, boolean pressed) {
        if (closing) {
            return;
        }
        if (pressed) {
            invitations.around(Page.documentElement(), button).ifPresent(this::open);
        } else {
            preload();
            if (shown == null) {
                invitations.around(Page.documentElement(), button).ifPresent(this::expect);
            }
        }
    }

    private void expect(Card<PageNode> card) {
        Expect reached = new Expect(invitations.key(card), card.name());
        expected = reached;
        if (channel != null) {
            Page.setTimeout(
                    () -> {
                        if (reached.equals(expected)) {
                            tell();
                        }
                    },
                    REACHED_AFTER_MILLISECONDS);
        }
    }

    /** Shows the panel beside this card; one that is open for another is shown for this one. */
    void open(Card<PageNode> card) {
        PanelFrame frame = preload();
        this.card = card.whole();
        boolean first = shown == null;
        expected = null;
        shown = new Show(invitations.key(card), card.name());
        if (first) {
            cameFrom = Page.activeElement();
            frame.show(this::placeSoon);
        }
        place();
        tell();
    }

    /** Takes away a frame that was loaded and not shown. */
    void removeUnlessOpen() {
        if (shown == null) {
            remove();
        }
    }

    /** A page that comes back from the browser's cache brings its frame along, but no connection with it. */
    void removeIfLost() {
        if (frame != null && (channel == null || !frame.isThere())) {
            remove();
        }
    }

    private void tell() {
        if (channel == null) {
            return;
        }
        if (shown != null) {
            channel.send(shown.toWire());
        } else if (expected != null) {
            channel.send(expected.toWire());
        }
    }

    private void remove() {
        if (frame != null) {
            frame.remove();
        }
        frame = null;
        channel = null;
        card = null;
        shown = null;
        expected = null;
    }

    // ---- the panel's end

    private void onOpened(Channel opened) {
        if (frame == null) {
            return;
        }
        channel = opened;
        opened.onMessage(message -> PanelToHost.fromWire(message).ifPresent(this::onMessage));
        opened.onClosed(() -> {
            if (channel == opened) {
                channel = null;
            }
        });
        tell();
    }

    private void onMessage(PanelToHost message) {
        if (message instanceof PanelToHost.Resize resize) {
            height = resize.height();
            place();
        } else if (message instanceof PanelToHost.Drag drag) {
            pin(placed.left() + drag.right(), placed.top() + drag.down());
            if (channel != null) {
                channel.send(new Moved(placed.left(), placed.top()).toWire());
            }
        } else if (message instanceof PanelToHost.Pin wanted) {
            pin(wanted.left(), wanted.top());
        } else if (message instanceof PanelToHost.Unpin) {
            pinned = null;
            place();
        } else {
            close();
        }
    }

    private void pin(int left, int top) {
        pinned = new FramePlace(left, top, 0);
        place();
    }

    private void close() {
        PageNode mine = shown == null ? null : cardOf(shown);
        PageNode button = mine == null ? null : PageNode.querySelector(mine, ReplyButton.NAME);
        PageNode before = cameFrom;
        remove();
        // a button may be another person's by now
        boolean isElsewhere = before != null
                && PageNode.isConnected(before)
                && !PageNode.isNamed(before, "body")
                && !ReplyButton.is(before);
        PageNode back = isElsewhere ? before : button;
        if (back != null) {
            closing = true;
            PageNode.focus(back);
            closing = false;
        }
    }

    // ---- its place

    private void placeSoon() {
        if (!placing) {
            placing = true;
            Page.requestAnimationFrame(() -> {
                placing = false;
                place();
            });
        }
    }

    /** A card that is gone leaves the panel where it was. */
    private void place() {
        FramePlace chosen = pinned;
        if (frame == null || shown == null) {
            return;
        }
        double scale = frame.scale();
        int width = (int) (Page.width() / scale);
        int high = (int) (Page.height() / scale);
        if (chosen != null) {
            put(frame, FramePlace.pinned(chosen.left(), chosen.top(), width, high, height));
            return;
        }
        PageNode beside = cardOf(shown);
        if (beside != null) {
            PageRectangle at = PageNode.getBoundingClientRect(beside);
            FramePlace.Box box = new FramePlace.Box(
                    (int) (at.getLeft() / scale), (int) (at.getTop() / scale), (int) (at.getRight() / scale), (int)
                            (at.getBottom() / scale));
            put(frame, FramePlace.beside(box, width, high, height));
        }
    }

    /** The card of the person for whom the panel is open, wherever it is by now; null where it is not on the page. */
    private @Nullable PageNode cardOf(Show person) {
        PageNode before = card;
        boolean same = before != null
                && PageNode.isConnected(before)
                && invitations
                        .around(Page.documentElement(), before)
                        .filter(now -> invitations.key(now).equals(person.key()))
                        .isPresent();
        if (same) {
            return before;
        }
        card = null;
        if (Page.now() - searched > SEARCH_EVERY_MILLISECONDS) {
            searched = Page.now();
            invitations.find(Page.documentElement(), person.key()).ifPresent(found -> card = found.whole());
        }
        return card;
    }

    private void put(PanelFrame frame, FramePlace place) {
        placed = place;
        frame.put(place);
    }
}
