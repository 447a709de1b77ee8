package org.replypolitely.bench;

/** What is measured, with its unit. */
enum Figure {
    EVALUATE("start of the script", "ms"),
    CARD_IN_TENS("a card, ten a frame", "µs"),
    CARD_IN_FIFTIES("a card, fifty a frame", "µs"),
    LONGEST_CALL("longest call, fifty a frame", "ms"),
    IN_TIME("decorated before the next frame", "%"),
    STORM("own share of 10,000 unrelated changes a second", "%"),
    HEAP("memory at the start, over the floor", "KB"),
    HEAP_OF_CARDS("memory for 1,000 cards, over the floor", "KB");

    private final String label;
    private final String unit;

    Figure(String label, String unit) {
        this.label = label;
        this.unit = unit;
    }

    String label() {
        return label;
    }

    String unit() {
        return unit;
    }
}
