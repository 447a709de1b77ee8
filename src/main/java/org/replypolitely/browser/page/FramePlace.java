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

    private static final int GAP = 12;

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
        int left = card.right + GAP;
        if (left + WIDTH + GAP > width) {
            left = card.left - GAP - WIDTH;
            if (left < GAP) {
                left = Math.max(GAP, Math.min(card.right, width) - GAP - WIDTH);
                return new FramePlace(left, inView(card.bottom + GAP, high, height), high);
            }
        }
        return new FramePlace(left, inView(card.top, high, height), high);
    }

    private static int inView(int top, int high, int height) {
        return Math.max(GAP, Math.min(top, height - GAP - high));
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
