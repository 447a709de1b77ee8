package org.replypolitely.protocol;

import java.util.Optional;
import org.replypolitely.invitation.InvitationKey;

/** What the panel asks of the page agent, the script that reads a card whole and fills a composer. */
public sealed interface PanelToAgent {

    /** The wire form. */
    String[] toWire();

    /**
     * Read this invitation's card.
     *
     * @param key which invitation
     */
    record Read(InvitationKey key) implements PanelToAgent {
        @Override
        public String[] toWire() {
            return Wire.writing("read").key(key).done();
        }
    }

    /**
     * Put this text into the composer that belongs to this person; wait for it where it is not open yet.
     *
     * @param key which invitation
     * @param text the reply
     * @param replaceDraft whether the user agreed to replace what stands there already
     */
    record Insert(InvitationKey key, String text, boolean replaceDraft) implements PanelToAgent {
        @Override
        public String[] toWire() {
            return Wire.writing("insert").key(key).text(text).flag(replaceDraft).done();
        }
    }

    /** Stop waiting for a composer. */
    record CancelInsertion() implements PanelToAgent {
        @Override
        public String[] toWire() {
            return Wire.writing("cancel").done();
        }
    }

    /** Take the text that was put in out again; what stood there before comes back. */
    record TakeBack() implements PanelToAgent {
        @Override
        public String[] toWire() {
            return Wire.writing("take-back").done();
        }
    }

    /** Reads a wire form; empty where it is none. */
    static Optional<PanelToAgent> fromWire(String[] parts) {
        Wire wire = Wire.reading(parts);
        PanelToAgent message;
        switch (Wire.kind(parts)) {
            case "read" -> message = new Read(wire.key());
            case "insert" -> message = new Insert(wire.key(), wire.text(), wire.flag());
            case "cancel" -> message = new CancelInsertion();
            case "take-back" -> message = new TakeBack();
            default -> {
                return Optional.empty();
            }
        }
        return wire.isWhole() ? Optional.of(message) : Optional.empty();
    }
}
