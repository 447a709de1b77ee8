package org.replypolitely.protocol;

import java.util.Optional;
import org.replypolitely.invitation.InvitationKey;

/** What the popup and the worker ask of a tab's spotter; it answers each with a {@link FromSpotter}. */
public sealed interface ToSpotter {

    /** The wire form. */
    String[] toWire();

    /** Which invitations are on this page? */
    record ListInvitations() implements ToSpotter {
        @Override
        public String[] toWire() {
            return Wire.writing("list").done();
        }
    }

    /**
     * Open the panel for this invitation.
     *
     * @param key which invitation
     */
    record OpenPanel(InvitationKey key) implements ToSpotter {
        @Override
        public String[] toWire() {
            return Wire.writing("open").key(key).done();
        }
    }

    /** Open the panel for the invitation in focus, else under the pointer, else the first one in view. */
    record OpenPanelHere() implements ToSpotter {
        @Override
        public String[] toWire() {
            return Wire.writing("openHere").done();
        }
    }

    /** Describe the structure of this page, for a bug report. */
    record DescribeStructure() implements ToSpotter {
        @Override
        public String[] toWire() {
            return Wire.writing("describe").done();
        }
    }

    /** Reads a wire form; empty where it is none. */
    static Optional<ToSpotter> fromWire(String[] parts) {
        Wire wire = Wire.reading(parts);
        ToSpotter message;
        switch (Wire.kind(parts)) {
            case "list" -> message = new ListInvitations();
            case "open" -> message = new OpenPanel(wire.key());
            case "describe" -> message = new DescribeStructure();
            case "openHere" -> message = new OpenPanelHere();
            default -> {
                return Optional.empty();
            }
        }
        return wire.isWhole() ? Optional.of(message) : Optional.empty();
    }
}
