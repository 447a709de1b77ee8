package org.replypolitely.protocol;

import java.util.Optional;
import org.replypolitely.invitation.Invitation;

/** What the page agent answers the panel. */
public sealed interface AgentToPanel {

    /** The wire form. */
    String[] toWire();

    /**
     * The card, read whole.
     *
     * @param invitation what it holds
     * @param pageLanguage the page's own language tag, or an empty string
     */
    record InvitationRead(Invitation invitation, String pageLanguage) implements AgentToPanel {
        @Override
        public String[] toWire() {
            return Wire.writing("read")
                    .invitation(invitation)
                    .text(pageLanguage)
                    .done();
        }
    }

    /** The card is gone, or cannot be read without guessing. */
    record InvitationUnreadable() implements AgentToPanel {
        @Override
        public String[] toWire() {
            return Wire.writing("unreadable").done();
        }
    }

    /**
     * How an insertion went.
     *
     * @param outcome the outcome
     */
    record Insertion(InsertionOutcome outcome) implements AgentToPanel {
        @Override
        public String[] toWire() {
            return Wire.writing("insertion").text(outcome.name()).done();
        }
    }

    /** Reads a wire form; empty where it is none. */
    static Optional<AgentToPanel> fromWire(String[] parts) {
        Wire wire = Wire.reading(parts);
        AgentToPanel message;
        switch (Wire.kind(parts)) {
            case "read" -> message = new InvitationRead(wire.invitation(), wire.text());
            case "unreadable" -> message = new InvitationUnreadable();
            case "insertion" -> {
                Optional<InsertionOutcome> outcome = InsertionOutcome.named(wire.text());
                if (outcome.isEmpty()) {
                    return Optional.empty();
                }
                message = new Insertion(outcome.get());
            }
            default -> {
                return Optional.empty();
            }
        }
        return wire.isWhole() ? Optional.of(message) : Optional.empty();
    }
}
