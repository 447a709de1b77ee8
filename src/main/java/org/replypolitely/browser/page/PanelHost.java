package org.replypolitely.browser.page;

import org.jspecify.annotations.Nullable;
import org.replypolitely.browser.extension.Channel;
import org.replypolitely.browser.extension.Translations;
import org.replypolitely.browser.interop.AbortController;
import org.replypolitely.browser.interop.Chrome;
import org.replypolitely.browser.interop.Page;
import org.replypolitely.browser.interop.PageNode;
import org.replypolitely.browser.interop.PageRectangle;
import org.replypolitely.protocol.HostToPanel.Moved;
import org.replypolitely.protocol.HostToPanel.Show;
import org.replypolitely.protocol.PanelToHost;
import org.replypolitely.site.OwnElements;
import org.replypolitely.site.linkedin.Card;
import org.replypolitely.site.linkedin.CardFinder;

/**
 * Holds the panel's frame in the page, in a root that the page cannot look into. There is one at most. It is loaded
 * when a button is hovered or focused, shown when one is pressed, and gone without trace when it is closed.
 */
final class PanelHost {

    private static final String NAME = OwnElements.PANEL;

    // The host covers the viewport and takes no pointer, so that the frame's place stands where no page can change it.
    private static final String STYLE = ":host{all:initial!important;position:fixed!important;inset:0!important;"
            + "width:auto!important;height:auto!important;margin:0!important;padding:0!important;border:0!important;"
            + "background:none!important;overflow:visible!important;pointer-events:none!important;"
            + "display:block!important;z-index:2147483647!important}"
            // the panel draws its own card; what is around it stays clear
            + "iframe{position:absolute;box-sizing:border-box;width:" + FramePlace.WIDTH
            + "px;border:0;background:none;color-scheme:light dark;pointer-events:auto}"
            + ":host(:not(:popover-open)) iframe{visibility:hidden;pointer-events:none}"
            + "@media(max-width:600px){iframe{inset:auto 0 0!important;width:100%!important}}";

    private static final int FIRST_HEIGHT = 480;

    private final CardFinder<PageNode> finder;
    private @Nullable PageNode host;
    private @Nullable PageNode frame;
    private @Nullable Channel channel;
    private @Nullable AbortController moves;
    private @Nullable PageNode card;
    private @Nullable Show shown;
    /** Where the focus was before the panel took it. */
    private @Nullable PageNode cameFrom;
    /** Where the user put it, if they did; only left and top count. */
    private @Nullable FramePlace pinned;

    private FramePlace placed = new FramePlace(0, 0, 0);
    private int height = FIRST_HEIGHT;
    private boolean placing;
    /** While the focus goes back to a button, which would be a reason to load the panel. */
    private boolean closing;

    PanelHost(CardFinder<PageNode> finder) {
        this.finder = finder;
        Channel.onOpened(Channel.HOST, this::onOpened);
    }

    /** Loads the panel, unseen, if it is not there yet. */
    private void preload() {
        if (host != null) {
            return;
        }
        PageNode frame = Page.createElement("iframe");
        PageNode.setAttribute(frame, "title", Translations.message("panel_frame_title"));
        PageNode.setAttribute(frame, "allow", "clipboard-write");
        PageNode.setAttribute(frame, "src", Chrome.runtime().getURL("panel.html"));
        PageNode style = Page.createElement("style");
        PageNode.setTextContent(style, STYLE);
        PageNode host = Page.createElement(NAME);
        PageNode.setAttribute(host, "popover", "manual");
        PageNode root = PageNode.attachClosedShadow(host);
        PageNode.append(root, style);
        PageNode.append(root, frame);
        PageNode.append(Page.documentElement(), host);
        this.host = host;
        this.frame = frame;
        height = FIRST_HEIGHT;
    }

    /** Takes a button that somebody reached for or pressed. Whose it is, is read now. */
    void take(PageNode button, boolean pressed) {
        if (closing) {
            return;
        }
        PageNode candidate = finder.candidateAround(button);
        if (!pressed) {
            preload();
        } else if (candidate != null) {
            finder.card(candidate).ifPresent(this::open);
        }
    }

    /** Shows the panel beside this card; one that is open for another is shown for this one. */
    void open(Card<PageNode> card) {
        preload();
        this.card = card.whole();
        boolean first = shown == null;
        shown = new Show(finder.key(card), card.name());
        if (first) {
            cameFrom = Page.activeElement();
            show();
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

    private void show() {
        if (host == null || frame == null) {
            return;
        }
        PageNode.showPopover(host);
        PageNode.focus(frame);
        AbortController moves = AbortController.create();
        Page.watch("scroll", event -> placeSoon(), moves);
        Page.watch("resize", event -> placeSoon(), moves);
        this.moves = moves;
    }

    private void tell() {
        if (channel != null && shown != null) {
            channel.send(shown.toWire());
        }
    }

    private void remove() {
        if (moves != null) {
            moves.abort();
        }
        if (host != null) {
            PageNode.remove(host);
        }
        host = null;
        frame = null;
        channel = null;
        moves = null;
        card = null;
        shown = null;
    }

    // ---- the panel's end

    private void onOpened(Channel opened) {
        if (host == null) {
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
        PageNode button = card == null ? null : PageNode.querySelector(card, ReplyButton.NAME);
        PageNode before = cameFrom;
        remove();
        boolean isElsewhere = before != null && PageNode.isConnected(before) && !PageNode.isNamed(before, "body");
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
        if (frame == null || card == null) {
            return;
        }
        FramePlace chosen = pinned;
        if (chosen != null) {
            put(frame, FramePlace.pinned(chosen.left(), chosen.top(), Page.width(), Page.height(), height));
        } else if (PageNode.isConnected(card)) {
            PageRectangle at = PageNode.getBoundingClientRect(card);
            FramePlace place = FramePlace.beside(
                    new FramePlace.Box(
                            (int) at.getLeft(), (int) at.getTop(), (int) at.getRight(), (int) at.getBottom()),
                    Page.width(),
                    Page.height(),
                    height);
            put(frame, place);
        }
    }

    private void put(PageNode frame, FramePlace place) {
        placed = place;
        PageNode.setStyle(frame, "left", place.left());
        PageNode.setStyle(frame, "top", place.top());
        PageNode.setStyle(frame, "height", place.height());
    }
}
