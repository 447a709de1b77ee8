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

    /** Reads a wire form; empty where it is none. */
    static Optional<HostToPanel> fromWire(String[] parts) {
        if (!Wire.kind(parts).equals("show")) {
            return Optional.empty();
        }
        Wire wire = Wire.reading(parts);
        HostToPanel message = new Show(wire.key(), wire.text());
        return wire.isWhole() ? Optional.of(message) : Optional.empty();
    }
}
