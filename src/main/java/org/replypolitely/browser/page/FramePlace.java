package org.replypolitely.browser.page;

/**
 * Where the panel's frame stands, in CSS pixels of the viewport.
 *
 * @param left the distance from the left
 * @param top the distance from the top
 * @param height how high it may be
 */
record FramePlace(int left, int top, int height) {

    /** How wide the frame is, where the viewport is not a narrow one. */
    static final int WIDTH = 400;

    /** The panel has clear space around it, in the frame. */
    private static final int GAP = 4;

    /**
     * Beside the card where there is room, else over it at the edge of the viewport; always wholly in view.
     *
     * @param card the card's place
     * @param width the viewport's width
     * @param height the viewport's height
     * @param wanted how high the panel's content is
     */
    static FramePlace beside(Box card, int width, int height, int wanted) {
        int high = Math.min(wanted, height - 2 * GAP);
        int farthest = width - GAP - WIDTH;
        if (card.right <= farthest) {
            return new FramePlace(inView(card.right + GAP, WIDTH, width), inView(card.top, high, height), high);
        }
        int before = card.left - GAP - WIDTH;
        if (before >= GAP) {
            return new FramePlace(inView(before, WIDTH, width), inView(card.top, high, height), high);
        }
        return new FramePlace(inView(card.right - WIDTH, WIDTH, width), inView(card.bottom + GAP, high, height), high);
    }

    /** Where the user put it, as near as it is wholly in view. */
    static FramePlace pinned(int left, int top, int width, int height, int wanted) {
        int high = Math.min(wanted, height - 2 * GAP);
        return new FramePlace(inView(left, WIDTH, width), inView(top, high, height), high);
    }

    /** The place nearest to the wanted one at which something of this size is wholly in view. */
    private static int inView(int wanted, int size, int viewport) {
        return Math.max(GAP, Math.min(wanted, viewport - GAP - size));
    }

    /**
     * An element's place in the viewport.
     *
     * @param left its left edge
     * @param top its upper edge
     * @param right its right edge
     * @param bottom its lower edge
     */
    record Box(int left, int top, int right, int bottom) {}
}
