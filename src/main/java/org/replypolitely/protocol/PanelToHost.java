package org.replypolitely.protocol;

import java.util.Optional;

/** What the panel asks of the page's side that hosts its frame. */
public sealed interface PanelToHost {

    /** The wire form. */
    String[] toWire();

    /**
     * The panel's content is so high.
     *
     * @param height in CSS pixels
     */
    record Resize(int height) implements PanelToHost {
        @Override
        public String[] toWire() {
            return Wire.writing("resize").number(height).done();
        }
    }

    /** Take the frame away without trace, and put the focus back on the button. */
    record Close() implements PanelToHost {
        @Override
        public String[] toWire() {
            return Wire.writing("close").done();
        }
    }

    /** Reads a wire form; empty where it is none. */
    static Optional<PanelToHost> fromWire(String[] parts) {
        Wire wire = Wire.reading(parts);
        PanelToHost message;
        switch (Wire.kind(parts)) {
            case "resize" -> message = new Resize(wire.number());
            case "close" -> message = new Close();
            default -> {
                return Optional.empty();
            }
        }
        return wire.isWhole() ? Optional.of(message) : Optional.empty();
    }
}
