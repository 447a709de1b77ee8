package org.replypolitely.protocol;

import java.util.Optional;
import org.replypolitely.invitation.InvitationKey;

/** What the page's side, which hosts the panel's frame, tells the panel over their port. */
public sealed interface HostToPanel {

    /** The wire form. */
    String[] toWire();

    /**
     * The user asked for the panel: show yourself, for this invitation.
     *
     * @param key which invitation
     * @param name the inviter's displayed name
     */
    record Show(InvitationKey key, String name) implements HostToPanel {
        @Override
        public String[] toWire() {
            return Wire.writing("show").key(key).text(name).done();
        }
    }

    /**
     * The user reached for the button of this invitation: be ready for it, unseen.
     *
     * @param key which invitation
     * @param name the inviter's displayed name
     */
    record Expect(InvitationKey key, String name) implements HostToPanel {
        @Override
        public String[] toWire() {
            return Wire.writing("expect").key(key).text(name).done();
        }
    }

    /**
     * The user moved the panel; it stands here now.
     *
     * @param left from the viewport's left, in CSS pixels
     * @param top from its top
     */
    record Moved(int left, int top) implements HostToPanel {
        @Override
        public String[] toWire() {
            return Wire.writing("moved").number(left).number(top).done();
        }
    }

    /** Reads a wire form; empty where it is none. */
    static Optional<HostToPanel> fromWire(String[] parts) {
        Wire wire = Wire.reading(parts);
        HostToPanel message;
        switch (Wire.kind(parts)) {
            case "show" -> message = new Show(wire.key(), wire.text());
            case "expect" -> message = new Expect(wire.key(), wire.text());
            case "moved" -> message = new Moved(wire.number(), wire.number());
            default -> {
                return Optional.empty();
            }
        }
        return wire.isWhole() ? Optional.of(message) : Optional.empty();
    }
}
