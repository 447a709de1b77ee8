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

    /**
     * The user moves the panel so far from where it stands.
     *
     * @param right in CSS pixels; negative to the left
     * @param down in CSS pixels; negative upwards
     */
    record Drag(int right, int down) implements PanelToHost {
        @Override
        public String[] toWire() {
            return Wire.writing("drag").number(right).number(down).done();
        }
    }

    /**
     * The panel's place, as the user once chose it.
     *
     * @param left from the viewport's left, in CSS pixels
     * @param top from its top
     */
    record Pin(int left, int top) implements PanelToHost {
        @Override
        public String[] toWire() {
            return Wire.writing("pin").number(left).number(top).done();
        }
    }

    /** Back beside the card. */
    record Unpin() implements PanelToHost {
        @Override
        public String[] toWire() {
            return Wire.writing("unpin").done();
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
            case "drag" -> message = new Drag(wire.signed(), wire.signed());
            case "pin" -> message = new Pin(wire.number(), wire.number());
            case "unpin" -> message = new Unpin();
            default -> {
                return Optional.empty();
            }
        }
        return wire.isWhole() ? Optional.of(message) : Optional.empty();
    }
}
