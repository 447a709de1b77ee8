package org.replypolitely.site;

import org.replypolitely.invitation.Invitation;

/** What came of reading a card whole. Ambiguity is a refusal, never a guess. */
public sealed interface CardReading {

    /**
     * Everything that the card shows.
     *
     * @param invitation the invitation
     */
    record Read(Invitation invitation) implements CardReading {}

    /**
     * Nothing that may be relied on.
     *
     * @param cause why
     */
    record Unreadable(Cause cause) implements CardReading {}

    /** Why a card was not read. */
    enum Cause {
        /** No card of this invitation is on the page any more. */
        GONE,
        /** A card that does not have, or no longer has, the shape of a pending invitation from a person. */
        NO_INVITATION
    }
}
